import { Argument, type Command } from "commander";
import { EXIT } from "../../errors";
import { type AddCommand, example, withCommonOptions } from "../command-context";
import { bashCompletion } from "../completion/bash";
import type { CompletionTree } from "../completion/completion-tree";
import { pwshCompletion } from "../completion/pwsh";
import { zshCompletion } from "../completion/zsh";

const shells = { bash: bashCompletion, zsh: zshCompletion, pwsh: pwshCompletion } as const;

/** `cutover completion SHELL`: a script that completes cutover's commands and options. */
export const completionCommand: AddCommand = (program, { output }) => {
  withCommonOptions(program.command("completion"))
    .description("print a completion script for a shell")
    .addArgument(new Argument("<shell>", "which shell").choices(Object.keys(shells)))
    .addHelpText(
      "after",
      example("source <(cutover completion bash)", "cutover completion pwsh | Out-String | Invoke-Expression"),
    )
    .action((shell: keyof typeof shells) => {
      output.begin("completion");
      const script = shells[shell](treeOf(program));
      output.result({ command: "completion", exitCode: EXIT.done, json: { shell, script }, text: () => script });
    });
};

function treeOf(command: Command): CompletionTree {
  return {
    name: command.name(),
    summary: command.description(),
    words: command.registeredArguments.flatMap((argument) => argument.argChoices ?? []),
    options: command
      .createHelp()
      .visibleOptions(command)
      .map((option) => option.long ?? option.flags),
    commands: command.commands.map(treeOf),
  };
}
