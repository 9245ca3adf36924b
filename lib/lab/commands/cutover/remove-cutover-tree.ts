import { folderExists } from "../../files/file-access";
import { manifestOf } from "../../files/manifest";
import { normalisePath } from "../../files/paths";
import { removeTree } from "../../files/remove-tree";
import type { CommandHandler } from "../../world/call";
import { labError } from "../../world/lab-error";

export const removeCutoverTree: CommandHandler = (call) => {
  const { world, computer } = call;
  const path = normalisePath(call.text("Path"));
  if (!folderExists(computer, path)) return [{ removed: false }];
  const { sha256 } = manifestOf(world, computer, { path });
  if (sha256 !== call.text("ExpectedSha256").toLowerCase()) {
    throw labError({
      id: "TreeChanged",
      category: "InvalidData",
      message: `${path} is not the folder that was made: its manifest is ${sha256}.`,
      target: path,
    });
  }
  removeTree(world, computer, path);
  return [{ removed: true }];
};
