import { sha256Of } from "../../blobs/memory-blobs";
import { findFile } from "../../files/file-access";
import { normalisePath } from "../../files/paths";
import { readFile } from "../../files/read-file";
import { configurationFile } from "../../iis/configuration-files";
import type { CommandHandler } from "../../world/call";

export const getCutoverFile: CommandHandler = (call) => {
  const { world, computer } = call;
  const path = normalisePath(call.text("Path"));
  const configuration = configurationFile(computer, path);
  if (configuration !== undefined) {
    const { length } = configuration;
    const content = call.flag("NoContent") ? null : configuration;
    const lastWriteTime = new Date(world.now());
    return [{ exists: true, length: BigInt(length), sha256: sha256Of(configuration), lastWriteTime, content }];
  }
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
