import { refuseUnexpected } from "../../files/expected-file";
import { findFile } from "../../files/file-access";
import { normalisePath } from "../../files/paths";
import { removeFile } from "../../files/write-file";
import type { CommandHandler } from "../../world/call";

export const removeCutoverFile: CommandHandler = (call) => {
  const { world, computer } = call;
  const path = normalisePath(call.text("Path"));
  if (findFile(computer, path) === undefined) return [{ removed: false }];
  refuseUnexpected(computer, path, call.text("ExpectedSha256"));
  return [{ removed: removeFile(world, computer, path) }];
};
