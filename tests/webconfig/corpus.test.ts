import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { type Conflict, check, type Decision, facts, type MergeResult, merge, verifyMerge } from "../../lib/webconfig";
import { corpusFolder, describeWith } from "../support/capability";
import { readFacts, threeWay } from "./independent-reader";

/** Floors, reached when this was written; the keyed model alone is free of conflicts on 70 of the 95. */
const FLOORS = { cases: 95, clean: 75, humanAgreement: 0.95 };

interface Case {
  readonly name: string;
  readonly base: Uint8Array;
  readonly ours: Uint8Array;
  readonly theirs: Uint8Array;
  readonly human: Uint8Array | undefined;
  readonly result: MergeResult;
  readonly modelConflicts: number;
}

const text = (bytes: Uint8Array): string => Buffer.from(bytes).toString("utf8");
const outcome = (result: MergeResult): Uint8Array => (result.kind === "merged" ? result.bytes : result.preview);
const conflictsOf = (result: MergeResult): readonly Conflict[] =>
  result.kind === "conflicts" ? result.conflicts : result.settled;

function readCases(): readonly Case[] {
  const folder = corpusFolder() ?? "";
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
function independent({ base, ours, theirs, result }: Case) {
  const facts = { base: readFacts(text(base)), ours: readFacts(text(ours)), theirs: readFacts(text(theirs)) };
  return { ...facts, ...threeWay(facts.base, facts.ours, facts.theirs), merged: readFacts(text(outcome(result))) };
}

type Read = ReturnType<typeof independent>;

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

function wrongFacts(read: Read): readonly string[] {
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

function silentConflicts(read: Read, { result }: Case): readonly string[] {
  const said = conflictsOf(result).map((conflict) => shape(conflict.id));
  const repeated = repeatedKeys(read);
  return [...read.conflicts].filter((id) => {
    if (/bindingRedirect@(newVersion|oldVersion)$/.test(id) || REPEATED.test(id)) return false;
    if (repeated.some((element) => isWithin(id, element))) return false;
    return !said.some((path) => isWithin(shape(id), path));
  });
}

/** What people decided about a conflict, as far as their file tells it. */
function decisionOf({ id, ours, theirs }: Conflict, human: ReadonlyMap<string, string>): Decision {
  if (id.includes("@")) {
    const value = human.get(id);
    if (value === ours?.value) return "ours";
    return value === theirs?.value || value === undefined ? "theirs" : { value };
  }
  const there = (side: Conflict["ours"]) => side?.value !== undefined && !side.value.startsWith("<!--");
  return human.has(id) === there(theirs) ? "theirs" : "ours";
}

describeWith("corpus", "the corpus of real upgrades", () => {
  const cases = readCases();
  const reads = new Map(cases.map((each) => [each.name, independent(each)]));
  const each = (wrong: (one: Case, read: Read) => readonly string[]) =>
    cases.flatMap((one) => wrong(one, reads.get(one.name) as Read).map((line) => `${one.name}: ${line}`));

  it("is whole", () => {
    expect(cases.length).toBeGreaterThanOrEqual(FLOORS.cases);
  });

  it("merges into well-formed files that break nothing which the new default does not break", () => {
    const broken = each(({ result, theirs }) => {
      const errors = (bytes: Uint8Array) =>
        check(bytes)
          .filter(({ severity }) => severity === "error")
          .map(({ rule, path }) => `${rule} ${path}`);
      const known = new Set(errors(theirs));
      return errors(outcome(result)).filter((error) => !known.has(error));
    });
    expect(broken).toEqual([]);
  });

  it("never gets a key twice that the new default has once", () => {
    const twice = each((_, read) =>
      [...read.merged.keys()].filter((id) => REPEATED.test(id) && /\]#\d+$/.test(id) && !read.theirs.has(id)),
    );
    expect(twice).toEqual([]);
  });

  it("keeps every change of the vendor and every customisation that is in no conflict", () => {
    expect(each((_, read) => wrongFacts(read))).toEqual([]);
  });

  it("proves the same by its own facts", () => {
    const missing = each(({ base, ours, theirs, result }) =>
      verifyMerge({ base, ours, theirs, merged: outcome(result), conflicts: conflictsOf(result) }).missing.map(
        ({ id }) => id,
      ),
    );
    expect(missing).toEqual([]);
  });

  it("resolves no conflict silently, redirects excepted, which are noted", () => {
    expect(each((one, read) => silentConflicts(read, one))).toEqual([]);
  });

  it("reports each conflict once", () => {
    const twice = cases.filter(
      ({ result }) => new Set(conflictsOf(result).map(({ id }) => id)).size < conflictsOf(result).length,
    );
    expect(twice.map(({ name }) => name)).toEqual([]);
  });

  it("is merged without a conflict wherever a keyed model finds none, and on more where redirects are the only ones", () => {
    const clean = cases.filter(({ result }) => result.kind === "merged");
    expect(
      cases.filter((one) => one.modelConflicts === 0 && one.result.kind !== "merged").map(({ name }) => name),
    ).toEqual([]);
    expect(clean.length).toBeGreaterThanOrEqual(FLOORS.clean);
    const conflicts = cases.reduce((sum, { result }) => sum + conflictsOf(result).length, 0);
    process.stdout.write(
      `webconfig corpus: ${clean.length} of ${cases.length} merged clean, ${conflicts} conflicts in the others\n`,
    );
  });

  it("comes out as the people made it, where they made nothing else", () => {
    let agreed = 0;
    let all = 0;
    let whole = 0;
    const judged = cases.filter(({ human, result }) => human && result.kind === "merged");
    for (const one of judged) {
      const human = readFacts(text(one.human ?? new Uint8Array()));
      const merged = (reads.get(one.name) as Read).merged;
      const ids = [...new Set([...human.keys(), ...merged.keys()])];
      const same = ids.filter((id) => human.get(id) === merged.get(id)).length;
      agreed += same;
      all += ids.length;
      if (same === ids.length) whole++;
    }
    process.stdout.write(
      `webconfig corpus: of ${judged.length} clean merges ${whole} are in every fact what people ended up with; ${((100 * agreed) / all).toFixed(2)} % of the facts are\n`,
    );
    expect(agreed / all).toBeGreaterThanOrEqual(FLOORS.humanAgreement);
  });

  it("comes out as people decided, wherever their decision can be read from their file", () => {
    let decided = 0;
    const wrong = cases.flatMap(({ name, base, ours, theirs, human, result }) => {
      if (!human || result.kind !== "conflicts") return [];
      const wanted = facts(human);
      const decisions = Object.fromEntries(
        result.conflicts.map((conflict) => [conflict.id, decisionOf(conflict, wanted)]),
      );
      const settled = merge({ base, ours, theirs, decisions });
      const found = facts(outcome(settled));
      decided += result.conflicts.length;
      return result.conflicts
        .filter(({ id }) => (id.includes("@") ? found.get(id) !== wanted.get(id) : found.has(id) !== wanted.has(id)))
        .map(({ id }) => `${name}: ${id}`);
    });
    expect(decided).toBeGreaterThan(0);
    expect(wrong).toEqual([]);
  });

  it("can be decided: with onConflict every case with conflicts gives a file", () => {
    for (const { base, ours, theirs } of cases.filter((one) => one.result.kind === "conflicts")) {
      for (const onConflict of ["ours", "theirs"] as const) {
        const result = merge({ base, ours, theirs, onConflict });
        expect(result.kind).toBe("merged");
        expect(check(outcome(result)).some(({ rule }) => rule === "malformed")).toBe(false);
      }
    }
  });
});
