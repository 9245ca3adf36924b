import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { diffLines } from "diff";
import { type Conflict, check, type MergeResult, merge } from "../../lib/webconfig";
import { readFacts, threeWay } from "./independent-reader";

/** Three versions of a real file, what people ended up with, and what the merge makes of them. */
export interface Case {
  readonly name: string;
  readonly base: Uint8Array;
  readonly ours: Uint8Array;
  readonly theirs: Uint8Array;
  readonly human: Uint8Array | undefined;
  readonly result: MergeResult;
  readonly modelConflicts: number;
}

export const text = (bytes: Uint8Array): string => Buffer.from(bytes).toString("utf8");

/** The file that a merge gives, be it with conflicts. */
export const outcome = (result: MergeResult): Uint8Array => (result.kind === "merged" ? result.bytes : result.preview);

export const conflictsOf = (result: MergeResult): readonly Conflict[] =>
  result.kind === "conflicts" ? result.conflicts : result.settled;

/** Every case of a corpus folder, merged. */
export function readCases(folder: string): readonly Case[] {
  return readdirSync(folder)
    .filter((name) => existsSync(join(folder, name, "theirs.config")))
    .map((name) => {
      const read = (file: string) => new Uint8Array(readFileSync(join(folder, name, file)));
      const [base, ours, theirs] = [read("base.config"), read("ours.config"), read("theirs.config")];
      const meta = JSON.parse(text(read("meta.json"))) as { readonly keyed3way: { readonly conflicts: number } };
      return {
        name,
        base,
        ours,
        theirs,
        human: existsSync(join(folder, name, "human.config")) ? read("human.config") : undefined,
        result: merge({ base, ours, theirs }),
        modelConflicts: meta.keyed3way.conflicts,
      };
    });
}

/** Facts of the three files, what a keyed model makes of them, and the facts of the merge, all by the independent reader. */
export function independent({ base, ours, theirs, result }: Case) {
  const facts = { base: readFacts(text(base)), ours: readFacts(text(ours)), theirs: readFacts(text(theirs)) };
  return { ...facts, ...threeWay(facts.base, facts.ours, facts.theirs), merged: readFacts(text(outcome(result))) };
}

export type Read = ReturnType<typeof independent>;

const REPEATED = /\]#\d+/;

/** Paths of keys that a version has more than once: only one entry of them is ever brought over. */
function repeatedKeys({ base, ours }: Read): readonly string[] {
  const found = [...base.keys(), ...ours.keys()].flatMap((id) => {
    const at = id.search(REPEATED);
    return at < 0 ? [] : [id.slice(0, at + 1)];
  });
  return [...new Set(found)];
}

/** Elements that one side removed and the other changed: the whole element is one conflict. */
function disputedElements({ base, ours, theirs, conflicts }: Read): readonly string[] {
  return [...conflicts].flatMap((id) => {
    const missing = [base, ours, theirs].find((facts) => !facts.has(id) && base.has(id));
    if (!missing) return [];
    const steps = id.replace(/[@#][^/\]]*$/, "").split("/");
    for (let count = 2; count <= steps.length; count++) {
      const element = steps.slice(0, count).join("/");
      if (base.has(element) && !missing.has(element)) return [element];
    }
    return [];
  });
}

const isWithin = (id: string, element: string): boolean =>
  id === element || (id.startsWith(element) && /^[/@#]/.test(id.slice(element.length)));

/** Facts that nobody disputes and that are otherwise in the merge. */
export function wrongFacts(read: Read): readonly string[] {
  const exempt = [...repeatedKeys(read), ...disputedElements(read)];
  const hasAttributes = (id: string) => [...read.merged.keys()].some((other) => other.startsWith(`${id}@`));
  return [...read.settled]
    .filter(([id, expected]) => {
      const found = read.merged.get(id);
      if (found === expected || REPEATED.test(id) || exempt.some((element) => isWithin(id, element))) return false;
      return !(expected === undefined && found === "" && !hasAttributes(id));
    })
    .map(([id, expected]) => `${id}: expected ${expected}, found ${read.merged.get(id)}`);
}

/** Without keys and a leading slash, since the two readers name some elements differently. */
const shape = (id: string): string => id.replace(/^\//, "").replace(/\[[^\]]*\](#\d+)?/g, "");

/** Facts that both sides changed differently and of which the merge says nothing. */
export function silentConflicts(read: Read, { result }: Case): readonly string[] {
  const said = conflictsOf(result).map((conflict) => shape(conflict.id));
  const repeated = repeatedKeys(read);
  return [...read.conflicts].filter((id) => {
    if (/bindingRedirect@(newVersion|oldVersion)$/.test(id) || REPEATED.test(id)) return false;
    if (repeated.some((element) => isWithin(id, element))) return false;
    return !said.some((path) => isWithin(shape(id), path));
  });
}

/** Keys that the merge has twice and the new default has once. */
export function addedTwice(read: Read): readonly string[] {
  return [...read.merged.keys()].filter((id) => REPEATED.test(id) && /\]#\d+$/.test(id) && !read.theirs.has(id));
}

/** Errors that the merge brings and the new default has not. */
export function brokenBy({ result, theirs }: Case): readonly string[] {
  const errors = (bytes: Uint8Array) =>
    check(bytes)
      .filter(({ severity }) => severity === "error")
      .map(({ rule, path }) => `${rule} ${path}`);
  const known = new Set(errors(theirs));
  return errors(outcome(result)).filter((error) => !known.has(error));
}

/** Places where the merge differs from the new default in white space or in the order of attributes, and says the same. */
export function touchedForNothing({ result, theirs }: Case): readonly string[] {
  const parts = diffLines(text(theirs), text(outcome(result)));
  const words = (lines: string) => lines.split(/\s+/).filter(Boolean).sort().join(" ");
  return parts.flatMap((part, index) => {
    const next = parts[index + 1];
    return part.removed && next?.added && words(part.value) === words(next.value) ? [part.value] : [];
  });
}
