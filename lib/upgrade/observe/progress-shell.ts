import type { Shell, StreamRecord } from "../../shell";

type ProgressRecord = Extract<StreamRecord, { kind: "progress" }>;

/** A Shell that also tells how far a command says it has got while it runs, in words and from 0 to 1. Whoever listens himself hears all. */
export function progressShell(shell: Shell, tell: (text: string, fraction?: number) => void): Shell {
  return {
    computer: shell.computer,
    invoke: (command, options) =>
      shell.invoke(command, {
        onRecord: (record) => {
          if (record.kind === "progress") tell(textOf(record), fractionOf(record));
        },
        ...options,
      }),
  };
}

const textOf = ({ activity, status }: ProgressRecord): string =>
  [activity, status].filter((part) => part.trim() !== "").join(": ");

const fractionOf = ({ percent }: ProgressRecord): number | undefined =>
  percent === undefined ? undefined : Math.min(1, Math.max(0, percent / 100));
