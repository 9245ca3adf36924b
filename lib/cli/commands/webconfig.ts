import { type AddCommand, example } from "../command-context";
import { webconfigCheckCommand } from "./webconfig-check";
import { webconfigDiffCommand } from "./webconfig-diff";
import { webconfigMergeCommand } from "./webconfig-merge";
import { webconfigResolveCommand } from "./webconfig-resolve";

/** `cutover webconfig …`: what changed in a configuration file, and carrying changes over to a new one. */
export const webconfigCommand: AddCommand = (program, context) => {
  const group = program
    .command("webconfig")
    .description("compare, merge, resolve and check Web.config files")
    .addHelpText("after", example("cutover webconfig diff saved.config new.config"));
  for (const add of [webconfigDiffCommand, webconfigMergeCommand, webconfigResolveCommand, webconfigCheckCommand])
    add(group, context);
};
