import { findFile } from "../../files/file-access";
import { normalisePath } from "../../files/paths";
import { readFile } from "../../files/read-file";
import type { CommandHandler } from "../../world/call";

export const getCutoverFile: CommandHandler = (call) => {
  const { world, computer } = call;
  const path = normalisePath(call.text("Path"));
  const file = findFile(computer, path);
  if (file === undefined) return [{ exists: false, length: 0n, sha256: null, lastWriteTime: null, content: null }];
  const content = readFile(world, computer, path);
  const { sha256, lastWriteTime } = file;
  return [
    {
      exists: true,
      length: BigInt(file.length),
      sha256,
      lastWriteTime: new Date(lastWriteTime),
      content: call.flag("NoContent") ? null : content,
    },
  ];
};
