import { CutoverError } from "../../errors";
import type { WebConfigDocument } from "../document";
import { read } from "../parse";
import { encodeFile } from "../text/encode";
import { carryOut, type Files, NO_ORDERS, type Orders } from "./carry-out";
import { guard } from "./guard";
import type { Conflict, Decision, MergeInput, MergeResult } from "./model";
import type { MergeRun } from "./run";

/** More rounds than this mean that the guard and the merge disagree, which is a defect. */
const MAX_ROUNDS = 8;

/**
 * Re-applies the customisations of OURS to THEIRS.
 *
 * @param input the bytes of the files, and what was decided about conflicts
 * @returns the merged file, byte for byte THEIRS wherever OURS changed nothing; or the conflicts that a person has to decide
 * @throws CutoverError WEBCONFIG_NOT_WELL_FORMED, WEBCONFIG_NOT_DECODABLE, WEBCONFIG_TOO_DEEP, WEBCONFIG_ROOTS_DIFFER,
 *   WEBCONFIG_DECISION_UNKNOWN, WEBCONFIG_DECISION_UNUSABLE, WEBCONFIG_NOT_ENCODABLE
 * @example
 * const result = merge({ base: oldDefault, ours: saved, theirs: newDefault });
 * if (result.kind === "merged") writeFileSync("Web.config", result.bytes);
 */
export function merge(input: MergeInput): MergeResult {
  const files: Files = {
    base: input.base && read(input.base),
    ours: read(input.ours),
    theirs: read(input.theirs),
    decisions: decisionsOf(input.decisions),
    onConflict: input.onConflict,
  };
  sameRoots([files.base, files.ours, files.theirs]);
  // Where the vendor has changed nothing at all, the answer is the saved file itself, with everything in it.
  const saved = input.base && Buffer.compare(input.base, input.theirs) === 0 ? input.ours : undefined;
  const { run, bytes } = soundRun(files, input.theirs, saved);
  leftovers(run, files);
  const outcome = { applied: run.applied, notes: run.notes };
  if (run.open.length > 0 && !saved) {
    return { kind: "conflicts", conflicts: run.open, preview: bytes, ...outcome };
  }
  return { kind: "merged", bytes, settled: run.settled, ...outcome };
}

/** Merges until the result breaks nothing that THEIRS does not break itself. */
function soundRun(files: Files, theirs: Uint8Array, saved: Uint8Array | undefined) {
  let orders: Orders = NO_ORDERS;
  for (let round = 0; round < MAX_ROUNDS; round++) {
    const { run, text } = carryOut(files, orders);
    if (saved) return { run, bytes: saved };
    if (text === files.theirs.text) return { run, bytes: theirs };
    const bytes = encodeFile(text, files.theirs.encoding);
    const next = guard(run, bytes, orders);
    if (!next) return { run, bytes };
    orders = next;
  }
  throw new CutoverError({
    code: "WEBCONFIG_MERGE_UNSOUND",
    what: "The merged file would break what the new default does not.",
  });
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

function leftovers(run: MergeRun, files: Files): void {
  const unknown = [...run.decisions.keys()].filter((id) => !run.used.has(id));
  if (unknown.length === 0) return;
  // A decision can make another one needless; only what no conflict has ever asked for is an error.
  const asked = new Set([...run.open, ...run.settled, ...undecided(files)].map((conflict) => conflict.id));
  const wrong = unknown.filter((id) => !asked.has(id));
  if (wrong.length === 0) return;
  throw new CutoverError({
    code: "WEBCONFIG_DECISION_UNKNOWN",
    what: `No conflict has the id ${wrong.map((id) => JSON.stringify(id)).join(", ")}.`,
    details: { unknown: wrong, conflicts: [...asked] },
  });
}

/** The conflicts as they are before anybody decides. */
function undecided(files: Files): readonly Conflict[] {
  return soundRun({ ...files, decisions: new Map(), onConflict: undefined }, new Uint8Array(), undefined).run.open;
}

export type { AppliedEdit, Conflict, ConflictSide, Decision, MergeInput, MergeResult } from "./model";
export { type MergeProof, verifyMerge } from "./verify";
