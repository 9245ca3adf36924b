import { EXIT } from "../../errors";
import { type AddCommand, type CommandContext, example, withCommonOptions } from "../command-context";
import { namingFiles } from "../naming-files";
import { byPath, readMergeFiles } from "../read-merge-files";

interface ResolveOptions {
  readonly base?: string;
  readonly ours: string;
  readonly theirs: string;
  readonly out: string;
  readonly decisions?: string;
  readonly terminal?: boolean;
  readonly open: boolean;
  readonly showSecrets?: boolean;
}

/** `cutover webconfig resolve`: a person decides the conflicts of a merge, in a local page or at the terminal. */
export const webconfigResolveCommand: AddCommand = (group, context) => {
  withCommonOptions(group.command("resolve"))
    .description(
      "decide the conflicts of a merge in a local page or at the terminal; writes the decisions and the result",
    )
    .option("--base <file>", "the old default; without it every difference is a question")
    .requiredOption("--ours <file>", "the customised file, as it was saved")
    .requiredOption("--theirs <file>", "the new default")
    .requiredOption("--out <file>", "where the result goes, once everything is decided")
    .option("--decisions <file>", "read if it is there, and written (default: the result's name with .decisions.yaml)")
    .option("--terminal", "ask at the terminal, without a browser")
    .option("--no-open", "open no browser: print the address and wait for it")
    .option("--show-secrets", "show passwords and keys instead of masking them")
    .addHelpText(
      "after",
      example("cutover webconfig resolve --base old.config --ours saved.config --theirs new.config --out Web.config"),
    )
    .action((options: ResolveOptions) => resolveConflicts(options, context));
};

async function resolveConflicts(options: ResolveOptions, { session, output }: CommandContext): Promise<void> {
  output.begin("webconfig resolve");
  const { resolve } = require("../resolve") as typeof import("../resolve");
  const files = await readMergeFiles(session, options);
  const { ending, resolution, written, decisions } = await namingFiles(byPath(options, files), () =>
    resolve({ session, files, options, remark: (text) => output.remark(text) }),
  );
  const { result } = resolution;
  const open = result.kind === "merged" ? 0 : result.conflicts.length;
  const isWritten = ending === "saved" && result.kind === "merged";
  const nothing = isWritten ? "Nothing was in dispute." : "Nothing was saved.";
  const saved = decisions === undefined ? nothing : `The decisions are in ${decisions}.`;
  const kept = written.kept === undefined ? "" : ` The file that stood there is kept as ${written.kept}.`;
  output.result({
    command: "webconfig resolve",
    exitCode: isWritten ? EXIT.done : EXIT.findings,
    json: {
      ended: ending,
      out: isWritten ? options.out : null,
      kept: written.kept ?? null,
      decisions: decisions ?? null,
      decided: resolution.decisions.size,
      open,
    },
    text: (style) =>
      isWritten
        ? `${style.good(`${options.out} is written.`)}${kept} ${saved}`
        : `${style.wait(`${options.out} is not written: ${ending === "saved" ? `${open} open.` : endings[ending]}`)} ${saved}`,
  });
}

const endings: Readonly<Record<string, string>> = {
  left: "it was ended without saving.",
  closed: "the page was closed.",
  idle: "nobody worked on it.",
  nobody: "there is neither a browser nor a terminal to ask at.",
};
