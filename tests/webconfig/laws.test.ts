import fc from "fast-check";
import { check, diff, facts, type MergeResult, merge, verifyMerge } from "../../lib/webconfig";
import { styles, triples, wildTriples, write } from "./configurations";
import { readFacts, threeWay } from "./independent-reader";

const text = (bytes: Uint8Array): string => Buffer.from(bytes).toString("utf8");
const outcome = (result: MergeResult): Uint8Array => (result.kind === "merged" ? result.bytes : result.preview);
// Always the same cases, so that a run says something about the code; CUTOVER_LAW_RUNS draws as many fresh ones.
const drawn = process.env.CUTOVER_LAW_RUNS;
const runs = drawn === undefined ? { numRuns: 100, seed: 20_260 } : { numRuns: Number(drawn) };
const files = (calm: boolean) => fc.record({ triple: triples(calm), one: styles, two: styles, three: styles });
const wellFormed = (bytes: Uint8Array): boolean => !check(bytes).some((finding) => finding.rule === "malformed");

describe("A merge", () => {
  it("is THEIRS, byte for byte, when OURS says what base says", () => {
    fc.assert(
      fc.property(files(false), ({ triple, one, two, three }) => {
        const theirs = write(triple.theirs, three);
        const result = merge({ base: write(triple.base, one), ours: write(triple.base, two), theirs });
        expect(result.kind).toBe("merged");
        expect(text(outcome(result))).toBe(text(theirs));
      }),
      runs,
    );
  });

  it("is OURS, byte for byte, when THEIRS is base", () => {
    fc.assert(
      fc.property(files(false), ({ triple, one, two }) => {
        const base = write(triple.base, one);
        const ours = write(triple.ours, two);
        const result = merge({ base, ours, theirs: base });
        expect(result.kind).toBe("merged");
        expect(text(outcome(result))).toBe(text(ours));
      }),
      runs,
    );
  });

  it("says what OURS says when THEIRS says what base says in another style", () => {
    fc.assert(
      fc.property(files(false), ({ triple, one, two, three }) => {
        const ours = write(triple.ours, two);
        const result = merge({ base: write(triple.base, one), ours, theirs: write(triple.base, three) });
        expect(result.kind).toBe("merged");
        const merged = [...readFacts(text(outcome(result)))].filter(([, value]) => value !== "").sort();
        expect(merged).toEqual([...readFacts(text(ours))].filter(([, value]) => value !== "").sort());
      }),
      runs,
    );
  });

  it("is THEIRS, byte for byte, when OURS says what THEIRS says", () => {
    fc.assert(
      fc.property(files(false), ({ triple, one, two, three }) => {
        const theirs = write(triple.theirs, three);
        const result = merge({ base: write(triple.base, one), ours: write(triple.theirs, two), theirs });
        expect(result.kind).toBe("merged");
        expect(text(outcome(result))).toBe(text(theirs));
      }),
      runs,
    );
  });

  it("holds every change of the vendor and every customisation, as another reader sees them", () => {
    fc.assert(
      fc.property(files(true), ({ triple, one, two, three }) => {
        const [base, ours, theirs] = [write(triple.base, one), write(triple.ours, two), write(triple.theirs, three)];
        const expected = threeWay(readFacts(text(base)), readFacts(text(ours)), readFacts(text(theirs)));
        const merged = readFacts(text(outcome(merge({ base, ours, theirs }))));
        const wrong = [...expected.settled].filter(([id, value]) => {
          // An element that says nothing by itself may stay for what lies in it.
          const silent =
            value === undefined &&
            merged.get(id) === "" &&
            ![...merged.keys()].some((other) => other.startsWith(`${id}@`));
          return merged.get(id) !== value && !silent && !isBelowConflict(id, expected.conflicts);
        });
        expect(wrong).toEqual([]);
      }),
      runs,
    );
  });

  it("writes every line of THEIRS that no edit touches as it was", () => {
    fc.assert(
      fc.property(files(false), ({ triple, one, two, three }) => {
        const theirs = write(triple.theirs, three);
        const result = merge({ base: write(triple.base, one), ours: write(triple.ours, two), theirs });
        const before = text(theirs).split(/(?<=\n)/);
        const after = new Set(text(outcome(result)).split(/(?<=\n)/));
        const lost = before.filter((line) => !after.has(line)).length;
        const touched = result.applied.length;
        // Removing an entry can take several lines (a dependentAssembly has four), opening an empty element changes one more.
        expect(lost).toBeLessThanOrEqual(touched * 5);
        if (touched === 0) expect(text(outcome(result))).toBe(text(theirs));
      }),
      runs,
    );
  });

  it("is well-formed and brings no finding that THEIRS has not", () => {
    fc.assert(
      fc.property(files(false), ({ triple, one, two, three }) => {
        const theirs = write(triple.theirs, three);
        const merged = outcome(merge({ base: write(triple.base, one), ours: write(triple.ours, two), theirs }));
        expect(wellFormed(merged)).toBe(true);
        const errors = (bytes: Uint8Array) =>
          check(bytes)
            .filter((finding) => finding.severity === "error")
            .map((finding) => `${finding.rule} ${finding.path}`);
        const known = new Set(errors(theirs));
        expect(errors(merged).filter((error) => !known.has(error))).toEqual([]);
      }),
      runs,
    );
  });

  it("changes nothing when its result is merged again", () => {
    fc.assert(
      fc.property(files(true), ({ triple, one, two, three }) => {
        const [base, ours, theirs] = [write(triple.base, one), write(triple.ours, two), write(triple.theirs, three)];
        const once = merge({ base, ours, theirs });
        fc.pre(once.kind === "merged");
        const again = merge({ base: theirs, ours: outcome(once), theirs: outcome(once) });
        expect(text(outcome(again))).toBe(text(outcome(once)));
      }),
      runs,
    );
  });

  it("has the same conflicts with OURS and THEIRS exchanged", () => {
    fc.assert(
      fc.property(files(false), ({ triple, one, two, three }) => {
        const [base, ours, theirs] = [write(triple.base, one), write(triple.ours, two), write(triple.theirs, three)];
        const ids = (result: MergeResult) =>
          result.kind === "conflicts" ? result.conflicts.map((conflict) => conflict.id).sort() : [];
        expect(ids(merge({ base, ours, theirs }))).toEqual(ids(merge({ base, ours: theirs, theirs: ours })));
      }),
      runs,
    );
  });

  it("says the same however the three files are written", () => {
    fc.assert(
      fc.property(files(false), styles, ({ triple, one, two, three }, other) => {
        const a = merge({
          base: write(triple.base, one),
          ours: write(triple.ours, two),
          theirs: write(triple.theirs, three),
        });
        const b = merge({
          base: write(triple.base, two),
          ours: write(triple.ours, three),
          theirs: write(triple.theirs, other),
        });
        expect([...facts(outcome(a))].sort()).toEqual([...facts(outcome(b))].sort());
      }),
      runs,
    );
  });

  it("without base asks about every difference, and gives either file when all is decided for it", () => {
    fc.assert(
      fc.property(files(false), ({ triple, two, three }) => {
        const input = { ours: write(triple.ours, two), theirs: write(triple.theirs, three) };
        const same = diff(input.theirs, input.ours).changes.length === 0;
        expect(merge(input).kind).toBe(same ? "merged" : "conflicts");
        expect(text(outcome(merge(input)))).toBe(text(input.theirs));
        expect(text(outcome(merge({ ...input, onConflict: "theirs" })))).toBe(text(input.theirs));
        const mine = merge({ ...input, onConflict: "ours" });
        expect(diff(outcome(mine), input.ours).changes).toEqual([]);
      }),
      runs,
    );
  });

  it("can be settled: every conflict decided for OURS and for THEIRS gives a result", () => {
    fc.assert(
      fc.property(
        files(false),
        fc.constantFrom("ours" as const, "theirs" as const),
        ({ triple, one, two, three }, side) => {
          const input = {
            base: write(triple.base, one),
            ours: write(triple.ours, two),
            theirs: write(triple.theirs, three),
          };
          const open = merge(input);
          fc.pre(open.kind === "conflicts");
          const decisions = Object.fromEntries(
            open.kind === "conflicts" ? open.conflicts.map((conflict) => [conflict.id, side]) : [],
          );
          const settled = merge({ ...input, decisions });
          expect(settled.kind).toBe("merged");
          expect(text(outcome(settled))).toBe(text(outcome(merge({ ...input, onConflict: side }))));
          if (side === "theirs") expect(text(outcome(settled))).toBe(text(outcome(open)));
        },
      ),
      runs,
    );
  });
});

describe("A merge of files with comments, orders, and lists without keys", () => {
  const wild = fc.record({ triple: wildTriples, one: styles, two: styles, three: styles });
  const written = ({ triple, one, two, three }: Parameters<Parameters<typeof wild.map>[0]>[0]) => ({
    base: write(triple.base, one),
    ours: write(triple.ours, two),
    theirs: write(triple.theirs, three),
  });

  it("is well-formed, brings no finding that THEIRS has not, and proves itself", () => {
    fc.assert(
      fc.property(wild, (made) => {
        const input = written(made);
        const result = merge(input);
        const errors = (bytes: Uint8Array) =>
          check(bytes)
            .filter((finding) => finding.severity === "error")
            .map((finding) => `${finding.rule} ${finding.path}`);
        const known = new Set(errors(input.theirs));
        expect(errors(outcome(result)).filter((error) => !known.has(error))).toEqual([]);
        const conflicts = result.kind === "conflicts" ? result.conflicts : [];
        expect(verifyMerge({ ...input, merged: outcome(result), conflicts }).missing).toEqual([]);
      }),
      runs,
    );
  });

  it("changes nothing when its result is merged again", () => {
    fc.assert(
      fc.property(wild, (made) => {
        const input = written(made);
        const once = outcome(merge({ ...input, onConflict: "ours" }));
        const again = merge({ base: input.theirs, ours: once, theirs: once });
        expect(text(outcome(again))).toBe(text(once));
        if (merge(input).kind === "conflicts") return;
        const twice = merge({ ...input, theirs: once });
        expect(diff(once, outcome(twice)).changes).toEqual([]);
      }),
      runs,
    );
  });

  it("is the other file, byte for byte, where one side says what base says", () => {
    fc.assert(
      fc.property(wild, ({ triple, one, two, three }) => {
        const base = write(triple.base, one);
        const restyled = write(triple.base, two);
        const theirs = write(triple.theirs, three);
        expect(text(outcome(merge({ base, ours: restyled, theirs })))).toBe(text(theirs));
        const ours = write(triple.ours, three);
        expect(text(outcome(merge({ base, ours, theirs: base })))).toBe(text(ours));
        const grafted = merge({ base, ours, theirs: restyled });
        expect(grafted.kind).toBe("merged");
        expect(diff(outcome(grafted), ours).changes).toEqual([]);
      }),
      runs,
    );
  });

  it("has the same conflicts with OURS and THEIRS exchanged", () => {
    fc.assert(
      fc.property(wild, (made) => {
        const { base, ours, theirs } = written(made);
        const ids = (result: MergeResult) =>
          result.kind === "conflicts" ? result.conflicts.map((conflict) => conflict.id).sort() : [];
        expect(ids(merge({ base, ours, theirs }))).toEqual(ids(merge({ base, ours: theirs, theirs: ours })));
      }),
      runs,
    );
  });

  it("can be settled for either side, and for THEIRS is what the preview showed", () => {
    fc.assert(
      fc.property(wild, fc.constantFrom("ours" as const, "theirs" as const), (made, side) => {
        const input = written(made);
        const open = merge(input);
        fc.pre(open.kind === "conflicts");
        const decisions = Object.fromEntries(
          open.kind === "conflicts" ? open.conflicts.map((conflict) => [conflict.id, side]) : [],
        );
        const settled = merge({ ...input, decisions });
        expect(settled.kind).toBe("merged");
        if (side === "theirs") expect(text(outcome(settled))).toBe(text(outcome(open)));
      }),
      runs,
    );
  });
});

describe("A difference", () => {
  it("is empty exactly when the facts are equal", () => {
    fc.assert(
      fc.property(files(false), ({ triple, one, two }) => {
        const [before, after] = [write(triple.base, one), write(triple.ours, two)];
        const same = JSON.stringify([...facts(before)].sort()) === JSON.stringify([...facts(after)].sort());
        expect(diff(before, after).changes.length === 0).toBe(same);
      }),
      runs,
    );
  });

  it("of a file against itself in another style is empty", () => {
    fc.assert(
      fc.property(files(false), ({ triple, one, two }) => {
        expect(diff(write(triple.base, one), write(triple.base, two)).changes).toEqual([]);
      }),
      runs,
    );
  });

  it("of a merge against THEIRS is what the merge says it applied", () => {
    fc.assert(
      fc.property(files(false), ({ triple, one, two, three }) => {
        const theirs = write(triple.theirs, three);
        const result = merge({ base: write(triple.base, one), ours: write(triple.ours, two), theirs });
        const changed = diff(theirs, outcome(result)).changes.map((change) => change.id);
        const said = new Set(result.applied.map((edit) => edit.id));
        expect(changed.filter((id) => ![...said].some((edit) => edit === id || edit.startsWith(`${id}/`)))).toEqual([]);
        expect(said.size > 0).toBe(changed.length > 0);
      }),
      runs,
    );
  });
});

/** Whether a fact lies in something that one side removed and the other changed: there the whole thing is one conflict. */
function isBelowConflict(id: string, conflicts: ReadonlySet<string>): boolean {
  return [...conflicts].some((conflict) => id.startsWith(conflict.replace(/[@#][^/]*$/, "")));
}
