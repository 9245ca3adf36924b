import { extname, resolve } from "node:path";
import { Option } from "commander";
import { CutoverError, EXIT, type Json } from "../../errors";
import { diskFiles } from "../../node";
import { type AddCommand, type CommandContext, example, withCommonOptions } from "../command-context";
import { namingFiles } from "../naming-files";
import { plainJson } from "../plain-json";
import { byPath, readMergeFiles } from "../read-merge-files";
import { mergeText, type ShownMerge } from "../render/merge-text";
import { styleFor } from "../render/style";
import type { Session } from "../session";
import { type Written, writeMerged } from "../write-merged";

type Decision = import("../../webconfig").Decision;
type MergeResult = import("../../webconfig").MergeResult;

interface MergeOptions {
  readonly base?: string;
  readonly ours: string;
  readonly theirs: string;
  readonly out?: string;
  readonly report?: string;
  readonly decisions?: string;
  readonly onConflict?: "ours" | "theirs";
  readonly dryRun?: boolean;
  readonly showSecrets?: boolean;
}

const REPORT_COLUMNS = 120;

/** `cutover webconfig merge`: carries the changes of a customised file over to a new default. Exit 1 on conflicts. */
export const webconfigMergeCommand: AddCommand = (group, context) => {
  withCommonOptions(group.command("merge"))
    .description("carry the changes of a customised file over to the new default, and report what a person must decide")
    .option("--base <file>", "the old default; without it every difference is a question")
    .requiredOption("--ours <file>", "the customised file, as it was saved")
    .requiredOption("--theirs <file>", "the new default")
    .option("--out <file>", "where the result goes; with open conflicts nothing is written")
    .option("--report <file>", "write what was carried over and every conflict there: .json, or text")
    .option("--decisions <file>", "YAML or JSON: conflict id to ours, theirs or { value: TEXT }")
    .addOption(
      new Option("--on-conflict <side>", "settle every conflict that no decision settles").choices(["ours", "theirs"]),
    )
    .option("--dry-run", "merge and tell, but write no result")
    .option("--show-secrets", "show passwords and keys instead of masking them")
    .addHelpText(
      "after",
      example("cutover webconfig merge --base old.config --ours saved.config --theirs new.config --out Web.config"),
    )
    .action((options: MergeOptions) => mergeFiles(options, context));
};

async function mergeFiles(options: MergeOptions, { session, output }: CommandContext): Promise<void> {
  output.begin("webconfig merge");
  const out = options.dryRun === true ? undefined : outOf(options);
  const { merge } = require("../../webconfig") as typeof import("../../webconfig");
  const files = await readMergeFiles(session, options);
  const { decisions: given, onConflict } = options;
  const decisions = given === undefined ? {} : { decisions: await decisionsIn(session, given) };
  const result = namingFiles(byPath(options, files), () =>
    merge({ ...files, ...decisions, ...(onConflict === undefined ? {} : { onConflict }) }),
  );
  const written: Written | undefined =
    result.kind === "merged" && out !== undefined
      ? await writeMerged(session, out, { files, bytes: result.bytes, settled: result.settled })
      : undefined;
  const shown = shownMerge(result, { options, written });
  const json = mergeJson(shown);
  const exitCode = result.kind === "merged" ? EXIT.done : EXIT.findings;
  if (options.report !== undefined) await writeReport(session, options.report, { shown, json });
  output.result({
    command: "webconfig merge",
    exitCode,
    json,
    text: (style, columns) => mergeText(shown, style, columns),
  });
}

/** What reads YAML is loaded only for those who have some: most merges are done without. */
async function decisionsIn(session: Session, path: string): Promise<Readonly<Record<string, Decision>>> {
  const { readDecisions } = require("../read-decisions") as typeof import("../read-decisions");
  return readDecisions(session, path);
}

function outOf({ out }: MergeOptions): string {
  if (out !== undefined) return out;
  throw new CutoverError({ code: "USAGE", what: "required option '--out <file>' not specified (or use --dry-run)" });
}

interface Done {
  readonly options: MergeOptions;
  readonly written: Written | undefined;
}

function shownMerge(result: MergeResult, { options, written }: Done): ShownMerge {
  const { maskedConflict } = require("../resolve/masked-conflict") as typeof import("../resolve/masked-conflict");
  const conflicts = result.kind === "merged" ? result.settled : result.conflicts;
  return {
    kind: result.kind,
    applied: result.applied,
    notes: result.notes,
    conflicts: options.showSecrets === true ? conflicts : conflicts.map(maskedConflict),
    out: written === undefined ? undefined : (options.out ?? ""),
    ...(written?.kept === undefined ? {} : { kept: written.kept }),
  };
}

function mergeJson({ kind, applied, notes, conflicts, out, kept }: ShownMerge): { readonly [key: string]: Json } {
  return {
    result: kind,
    out: out ?? null,
    kept: kept ?? null,
    applied: applied.map(({ kind: how, id, path, attribute, line, column }) =>
      plainJson({ kind: how, id, path, attribute, line, column }),
    ),
    notes,
    conflicts: conflicts.map(plainJson),
  };
}

/** The report that is kept: as JSON for programs, else as the text that the terminal shows. */
async function writeReport(
  session: Session,
  path: string,
  { shown, json }: { readonly shown: ShownMerge; readonly json: Json },
): Promise<void> {
  const isJson = extname(path).toLowerCase() === ".json";
  const text = isJson ? JSON.stringify(json, undefined, 2) : mergeText(shown, styleFor(false), REPORT_COLUMNS);
  await diskFiles.write(resolve(session.folder, path), Buffer.from(`${text}\n`));
}
