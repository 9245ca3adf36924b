import { CutoverError } from "../../errors";
import type { WebConfigDocument } from "../document";
import { parse } from "../parse";
import { encodeFile } from "../text/encode";
import type { Decision, MergeInput, MergeResult } from "./model";
import type { MergeRun } from "./run";
import { mergeContainer } from "./slots";
import { Splice } from "./splice";

/**
 * Re-applies the customisations of OURS to THEIRS.
 *
 * @param input the bytes of the files, and what was decided about conflicts
 * @returns the merged file, byte for byte THEIRS wherever OURS changed nothing; or the conflicts that a person has to decide
 * @throws CutoverError WEBCONFIG_NOT_WELL_FORMED, WEBCONFIG_NOT_DECODABLE, WEBCONFIG_ROOTS_DIFFER, WEBCONFIG_DECISION_UNKNOWN,
 *   WEBCONFIG_DECISION_UNUSABLE
 * @example
 * const result = merge({ base: oldDefault, ours: saved, theirs: newDefault });
 * if (result.kind === "merged") writeFileSync("Web.config", result.bytes);
 */
export function merge(input: MergeInput): MergeResult {
  const base = input.base && parse(input.base);
  const ours = parse(input.ours);
  const theirs = parse(input.theirs);
  sameRoots([base, ours, theirs]);
  const decisions = decisionsOf(input.decisions);
  const splice = new Splice(ours, theirs);
  const run: MergeRun = {
    base,
    ours,
    theirs,
    splice,
    decisions,
    onConflict: input.onConflict,
    used: new Set(),
    open: [],
    settled: [],
    applied: [],
    notes: [],
  };
  mergeContainer({
    run,
    path: "",
    id: "",
    label: "",
    base: base && { document: base, parts: [base.root] },
    ours: { document: ours, parts: [ours.root] },
    theirs: { document: theirs, parts: [theirs.root] },
  });
  leftovers(run);
  const bytes = run.applied.length === 0 ? input.theirs : encodeFile(splice.text(), theirs.encoding);
  const outcome = { applied: run.applied, notes: run.notes };
  if (run.open.length > 0) return { kind: "conflicts", conflicts: run.open, preview: bytes, ...outcome };
  return { kind: "merged", bytes, settled: run.settled, ...outcome };
}

function sameRoots(documents: readonly (WebConfigDocument | undefined)[]): void {
  const names = documents.flatMap((document) => (document ? [document.root.name] : []));
  if (new Set(names).size > 1) {
    throw new CutoverError({
      code: "WEBCONFIG_ROOTS_DIFFER",
      what: `The files have the root elements ${names.map((name) => `<${name}>`).join(", ")}.`,
    });
  }
}

function decisionsOf(given: MergeInput["decisions"]): ReadonlyMap<string, Decision> {
  if (!given) return new Map();
  return given instanceof Map ? given : new Map(Object.entries(given));
}

function leftovers(run: MergeRun): void {
  const unknown = [...run.decisions.keys()].filter((id) => !run.used.has(id));
  if (unknown.length > 0) {
    throw new CutoverError({
      code: "WEBCONFIG_DECISION_UNKNOWN",
      what: `No conflict has the id ${unknown.map((id) => JSON.stringify(id)).join(", ")}.`,
      details: { unknown, conflicts: [...run.open, ...run.settled].map((conflict) => conflict.id) },
    });
  }
}

export type { AppliedEdit, Conflict, ConflictSide, Decision, MergeInput, MergeResult } from "./model";
