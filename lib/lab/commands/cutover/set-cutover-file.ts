import { refuseUnexpected } from "../../files/expected-file";
import { normalisePath } from "../../files/paths";
import { writeFile } from "../../files/write-file";
import type { CommandHandler } from "../../world/call";

export const setCutoverFile: CommandHandler = (call) => {
  const { world, computer } = call;
  const path = normalisePath(call.text("Path"));
  refuseUnexpected(computer, path, call.optionalText("ExpectedSha256") ?? "");
  return [{ sha256: writeFile(world, computer, { path, bytes: call.bytes("Content") }).sha256 }];
};
