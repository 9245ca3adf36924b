import { align, type Version } from "../match/align";
import { canonical } from "../match/canonical";
import { opaque } from "../match/opaque";
import { attributesOf, childPath, textOf } from "../match/same";
import { parse } from "../parse";
import type { Conflict } from "./model";

/** What the comparison of a result with its three files has shown. */
export interface MergeProof {
  /** How many facts the vendor changed, added or removed. */
  readonly vendorChanges: number;
  /** How many facts the administrator had changed, added or removed. */
  readonly customisations: number;
  /** Facts that are settled between the files and are not so in the result. Empty for a right merge. */
  readonly missing: readonly {
    readonly id: string;
    readonly expected: string | undefined;
    readonly found: string | undefined;
  }[];
}

export interface ProofInput {
  readonly base: Uint8Array;
  readonly ours: Uint8Array;
  readonly theirs: Uint8Array;
  readonly merged: Uint8Array;
  /** The conflicts of the merge, open or settled: nothing is claimed about what they cover. */
  readonly conflicts: readonly Conflict[];
}

/**
 * Proves a merge by its facts: every change of the vendor and every customisation that is in no conflict is in the result.
 *
 * @example
 * verifyMerge({ base, ours, theirs, merged: result.bytes, conflicts: result.settled }).missing; // []
 */
export function verifyMerge(input: ProofInput): MergeProof {
  const documents = [input.base, input.ours, input.theirs, input.merged].map((bytes) => parse(bytes));
  const tables = documents.map(() => new Map<string, string>());
  collect(tables, { path: "", id: "", versions: documents.map((document) => ({ document, parts: [document.root] })) });
  const [base = new Map(), ours = new Map(), theirs = new Map(), merged = new Map()] = tables;
  const missing: { id: string; expected: string | undefined; found: string | undefined }[] = [];
  let vendorChanges = 0;
  let customisations = 0;
  for (const id of new Set(tables.flatMap((table) => [...table.keys()]))) {
    const [b, o, t, found] = [base.get(id), ours.get(id), theirs.get(id), merged.get(id)];
    if (b !== t) vendorChanges++;
    if (b !== o) customisations++;
    if (o !== b && t !== b && o !== t) continue;
    const expected = o === b ? t : o;
    if (found === expected || isExempt(id, { expected, found, merged, input })) continue;
    missing.push({ id, expected, found });
  }
  return { vendorChanges, customisations, missing };
}

interface Place {
  readonly path: string;
  readonly id: string;
  readonly versions: readonly Version[];
}

/** Facts of several documents, by one rule of identity for all of them. */
function collect(tables: readonly Map<string, string>[], { path, id, versions }: Place): void {
  versions.forEach((version, index) => {
    const [first] = version.parts;
    const table = tables[index];
    if (!first || !table) return;
    table.set(id, "");
    for (const [name, value] of attributesOf(version)) table.set(`${id}@${name}`, value);
    if (opaque(version.document, first)) table.set(`${id}#content`, canonical(version.document, first));
    else if (textOf(version) !== "") table.set(`${id}#text`, textOf(version));
  });
  const open = versions.map((version) => ({
    ...version,
    parts: version.parts.filter((part) => !opaque(version.document, part)),
  }));
  for (const slot of align(path, open)) {
    const childId = id === "" ? slot.id : `${id}/${slot.id}`;
    const inner = open.map((version, index) => ({ ...version, parts: slot.at[index] ?? [] }));
    if (slot.kind === "slot") collect(tables, { path: childPath(path, slot.name), id: childId, versions: inner });
    else
      inner.forEach((version, index) => {
        for (const part of version.parts) tables[index]?.set(`${childId} ${canonical(version.document, part)}`, "");
      });
  }
}

interface Doubt {
  readonly expected: string | undefined;
  readonly found: string | undefined;
  readonly merged: ReadonlyMap<string, string>;
  readonly input: ProofInput;
}

/** Places about which a merge by facts cannot say one thing: conflicts, repeated keys, elements kept for their content. */
function isExempt(id: string, { expected, found, merged, input }: Doubt): boolean {
  if (
    input.conflicts.some(
      (conflict) => id === conflict.id || (id.startsWith(conflict.id) && /^[@#/ ]/.test(id.slice(conflict.id.length))),
    )
  ) {
    return true;
  }
  if (/\]#\d+/.test(id)) return true;
  if (expected !== undefined || found !== "") return repeatedKey(id, input);
  return ![...merged.keys()].some((other) => other.startsWith(`${id}@`)) || repeatedKey(id, input);
}

const repeats = new WeakMap<Uint8Array, ReadonlySet<string>>();

/** Whether a fact belongs to a key that OURS or base has more than once. */
function repeatedKey(id: string, { base, ours }: ProofInput): boolean {
  return [base, ours].some((bytes) => {
    let found = repeats.get(bytes);
    if (!found) {
      const document = parse(bytes);
      const table = new Map<string, string>();
      collect([table], { path: "", id: "", versions: [{ document, parts: [document.root] }] });
      found = new Set(
        [...table.keys()].flatMap((key) =>
          [...key.matchAll(/\]#\d+/g)].map((match) => key.slice(0, (match.index ?? 0) + 1)),
        ),
      );
      repeats.set(bytes, found);
    }
    return [...found].some((family) => id === family || id.startsWith(`${family}@`) || id.startsWith(`${family}/`));
  });
}
