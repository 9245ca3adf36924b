import type { Command, CommandResult, InvokeOptions, Shell, Value } from "../../lib/shell";

/** A Shell that gives one answer to every command and keeps what was sent. */
export interface AnsweringShell extends Shell {
  readonly sent: { readonly command: Command; readonly options: InvokeOptions }[];
}

export function answeringShell(output: readonly Value[], rest: Partial<CommandResult> = {}): AnsweringShell {
  const sent: { readonly command: Command; readonly options: InvokeOptions }[] = [];
  return {
    computer: "APP01",
    sent,
    invoke: async (command, options) => {
      sent.push({ command, options });
      return { output, errors: [], truncated: false, ...rest };
    },
  };
}
