import { copyTree } from "../../files/copy-tree";
import { copyMs, treeOutput } from "../../files/tree-output";
import type { CommandHandler } from "../../world/call";

export const copyCutoverTree: CommandHandler = (call) => {
  const copy = { source: call.text("Source"), destination: call.text("Destination"), exclude: call.texts("Exclude") };
  const result = copyTree(call.world, call.computer, copy);
  call.takes(copyMs(result.copiedBytes));
  return [treeOutput(result.manifest)];
};
