import { resolve } from "node:path";
import { Option } from "commander";
import { EXIT } from "../../errors";
import { diskFiles } from "../../node";
import { type AddCommand, example, withCommonOptions } from "../command-context";
import { plainJson } from "../plain-json";
import { readGivenFile } from "../read-given-file";
import { mergeText } from "../render/merge-text";

type Webconfig = typeof import("../../webconfig");
type MergeResult = ReturnType<Webconfig["merge"]>;
type Conflict = Extract<MergeResult, { kind: "conflicts" }>["conflicts"][number];

interface MergeOptions {
  readonly base?: string;
  readonly ours: string;
  readonly theirs: string;
  readonly out: string;
  readonly decisions?: string;
  readonly onConflict?: "ours" | "theirs";
}

/** `cutover webconfig merge`: carries the changes of a customised file over to a new default. Exit 1 on conflicts. */
export const webconfigMergeCommand: AddCommand = (group, { session, output }) => {
  withCommonOptions(group.command("merge"))
    .description("carry the changes of a customised file over to the new default, and report what a person must decide")
    .option("--base <file>", "the old default; without it every difference is a question")
    .requiredOption("--ours <file>", "the customised file, as it was saved")
    .requiredOption("--theirs <file>", "the new default")
    .requiredOption("--out <file>", "where the result goes; with open conflicts nothing is written")
    .option("--decisions <file>", "YAML or JSON: conflict id to ours, theirs or { value: TEXT }")
    .addOption(
      new Option("--on-conflict <side>", "settle every conflict that no decision settles").choices(["ours", "theirs"]),
    )
    .addHelpText(
      "after",
      example("cutover webconfig merge --base old.config --ours saved.config --theirs new.config --out Web.config"),
    )
    .action(async (options: MergeOptions) => {
      output.begin("webconfig merge");
      const { merge, maskSecrets } = require("../../webconfig") as Webconfig;
      const { readDecisions } = require("../read-decisions") as typeof import("../read-decisions");
      const result = merge({
        ...(options.base === undefined ? {} : { base: await readGivenFile(session, options.base) }),
        ours: await readGivenFile(session, options.ours),
        theirs: await readGivenFile(session, options.theirs),
        ...(options.decisions === undefined ? {} : { decisions: await readDecisions(session, options.decisions) }),
        ...(options.onConflict === undefined ? {} : { onConflict: options.onConflict }),
      });
      if (result.kind === "merged") await diskFiles.write(resolve(session.folder, options.out), result.bytes);
      const conflicts = (result.kind === "merged" ? result.settled : result.conflicts).map((conflict) =>
        maskedConflict(conflict, maskSecrets),
      );
      const shown = { ...result, conflicts, out: options.out };
      output.result({
        command: "webconfig merge",
        exitCode: result.kind === "merged" ? EXIT.done : EXIT.findings,
        json: {
          result: result.kind,
          out: result.kind === "merged" ? options.out : null,
          applied: result.applied.map(({ kind, id, path, attribute, line, column }) =>
            plainJson({ kind, id, path, attribute, line, column }),
          ),
          notes: result.notes,
          conflicts: conflicts.map(plainJson),
        },
        text: (style, columns) => mergeText(shown, style, columns),
      });
    });
};

function maskedConflict(conflict: Conflict, maskSecrets: Webconfig["maskSecrets"]): Conflict {
  const side = (one: Conflict["ours"]) =>
    one?.value === undefined
      ? one
      : { ...one, value: conflict.secret ? "********" : maskSecrets(conflict.id, one.value) };
  const { base, ours, theirs } = conflict;
  return {
    ...conflict,
    ...(base === undefined ? {} : { base: side(base) }),
    ...(ours === undefined ? {} : { ours: side(ours) }),
    ...(theirs === undefined ? {} : { theirs: side(theirs) }),
  } as Conflict;
}
