import { type Conflict, check, type Decision, facts, merge, verifyMerge } from "../../lib/webconfig";
import { corpusFolder, describeWith } from "../support/capability";
import {
  addedTwice,
  brokenBy,
  type Case,
  conflictsOf,
  independent,
  outcome,
  type Read,
  readCases,
  silentConflicts,
  text,
  touchedForNothing,
  wrongFacts,
} from "./corpus-judgement";
import { readFacts } from "./independent-reader";

/** Floors, reached when this was written; the keyed model alone is free of conflicts on 70 of the 95. */
const FLOORS = { cases: 95, clean: 75, humanAgreement: 0.95 };

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
  const cases = readCases(corpusFolder() ?? "");
  const reads = new Map(cases.map((each) => [each.name, independent(each)]));
  const each = (wrong: (one: Case, read: Read) => readonly string[]) =>
    cases.flatMap((one) => wrong(one, reads.get(one.name) as Read).map((line) => `${one.name}: ${line}`));

  it("is whole", () => {
    expect(cases.length).toBeGreaterThanOrEqual(FLOORS.cases);
  });

  it("merges into well-formed files that break nothing which the new default does not break", () => {
    const broken = each(brokenBy);
    expect(broken).toEqual([]);
  });

  it("never gets a key twice that the new default has once", () => {
    const twice = each((_, read) => addedTwice(read));
    expect(twice).toEqual([]);
  });

  it("keeps every change of the vendor and every customisation that is in no conflict", () => {
    expect(each((_, read) => wrongFacts(read))).toEqual([]);
  });

  it("is the new default byte for byte wherever it says the same", () => {
    expect(each(touchedForNothing)).toEqual([]);
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
