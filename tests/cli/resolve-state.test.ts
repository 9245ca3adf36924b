import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { parse as parseYaml } from "yaml";
import { type Choice, choiceOf, choicesOf, decisionOf } from "../../lib/cli/resolve/choice";
import { decisionsText } from "../../lib/cli/resolve/decisions-text";
import { pageViews } from "../../lib/cli/resolve/page-view";
import {
  decide,
  openCount,
  openResolution,
  type Resolution,
  stateOf,
  takeBack,
} from "../../lib/cli/resolve/resolution";
import { type Conflict, type Decision, merge } from "../../lib/webconfig";
import { corpusFolder, describeWith } from "../support/capability";
import { CANARY, files } from "./resolve-files";

const opened = openResolution(files);
const twoWay = openResolution({ ours: files.ours, theirs: files.theirs });

const value = fc.constantFrom(
  "7",
  "",
  'a "b" & <c>',
  "ö",
  "  two  spaces ",
  "line\nend",
  "ours",
  "# no comment",
  "- x",
);

/** A choice that a conflict has. */
const choiceFor = (conflict: Conflict): fc.Arbitrary<Choice> =>
  fc
    .tuple(fc.constantFrom(...choicesOf(conflict)), value)
    .map(([kind, text]) => (kind === "value" ? { kind, value: text } : { kind }));

interface Made {
  readonly start: Resolution;
  readonly choices: readonly (readonly [string, Choice])[];
}

/** Some of the conflicts of a resolution, each with a choice, in any order. */
const made: fc.Arbitrary<Made> = fc.constantFrom(opened, twoWay).chain((start) =>
  fc
    .shuffledSubarray([...start.conflicts])
    .chain((some) =>
      fc.tuple(...some.map((conflict) => choiceFor(conflict).map((choice) => [conflict.id, choice] as const))),
    )
    .map((choices) => ({ start, choices })),
);

const after = ({ start, choices }: Made) =>
  choices.reduce((resolution, [id, choice]) => decide(resolution, id, choice), start);
const bytesOf = ({ result }: Resolution) => Buffer.from(result.kind === "merged" ? result.bytes : result.preview);

test("the resolution begins with every conflict of the merge, all of them open", () => {
  expect(opened.conflicts.map(({ id }) => id)).toHaveLength(5);
  expect(openCount(opened)).toBe(5);
  expect(new Set(opened.conflicts.map((conflict) => stateOf(opened, conflict)))).toEqual(new Set(["open"]));
  expect(openCount(twoWay)).toBeGreaterThan(5);
});

test("the order in which conflicts are decided makes no difference", () => {
  fc.assert(
    fc.property(made, ({ start, choices }) => {
      const [there, back] = [after({ start, choices }), after({ start, choices: [...choices].reverse() })];
      expect(bytesOf(there)).toEqual(bytesOf(back));
      expect(new Map(there.decisions)).toEqual(new Map(back.decisions));
    }),
    { numRuns: 30 },
  );
});

test("what is decided is what merge makes of the same decisions, also after they were written and read again", () => {
  fc.assert(
    fc.property(made, (one) => {
      const resolution = after(one);
      const read = parseYaml(decisionsText(resolution.decisions)) as Record<string, Decision>;
      expect(read).toEqual(Object.fromEntries(resolution.decisions));
      const again = merge({ ...resolution.files, decisions: read });
      expect(again.kind).toBe(resolution.result.kind);
      expect(bytesOf({ ...resolution, result: again })).toEqual(bytesOf(resolution));
      expect(bytesOf(openResolution(resolution.files, read))).toEqual(bytesOf(resolution));
    }),
    { numRuns: 30 },
  );
});

test("taking every choice back leads to where it began", () => {
  fc.assert(
    fc.property(made, (one) => {
      const back = one.choices.reduce((resolution, [id]) => takeBack(resolution, id), after(one));
      expect(back).toEqual(one.start);
    }),
    { numRuns: 20 },
  );
});

test("there is a result exactly when nothing is open, and the counts add up", () => {
  fc.assert(
    fc.property(made, (one) => {
      const resolution = after(one);
      expect(resolution.result.kind === "merged").toBe(openCount(resolution) === 0);
      const states = resolution.conflicts.map((conflict) => stateOf(resolution, conflict));
      expect(states.filter((state) => state === "open")).toHaveLength(openCount(resolution));
    }),
    { numRuns: 20 },
  );
});

test.each(["ours", "theirs"] as const)("everything decided as %s is the merge that settles conflicts so", (side) => {
  for (const start of [opened, twoWay]) {
    const resolution = after({ start, choices: start.conflicts.map(({ id }) => [id, { kind: side }]) });
    const settled = merge({ ...start.files, onConflict: side });
    expect(bytesOf(resolution)).toEqual(bytesOf({ ...resolution, result: settled }));
  }
});

test("a choice and its decision are the same thing told twice", () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...opened.conflicts).chain((conflict) => fc.tuple(fc.constant(conflict), choiceFor(conflict))),
      ([conflict, choice]) => {
        const decision = decisionOf(conflict, choice);
        expect(decision).toBeDefined();
        if (decision !== undefined) expect(decisionOf(conflict, choiceOf(conflict, decision))).toEqual(decision);
      },
    ),
  );
});

test("a choice that a conflict does not have, and a conflict that is not there, change nothing", () => {
  const whole = opened.conflicts.find((conflict) => !choicesOf(conflict).includes("value"));
  expect(decide(opened, whole?.id ?? "", { kind: "value", value: "x" })).toBe(opened);
  expect(decide(opened, whole?.id ?? "", { kind: "base" })).toBe(opened);
  expect(decide(opened, "appSettings/add[nothing]", { kind: "ours" })).toBe(opened);
  expect(takeBack(opened, "appSettings/add[nothing]")).toBe(opened);
});

test("decisions of a file that no conflict asks for are refused", () => {
  expect(() => openResolution(files, { "appSettings/add[nothing]": "ours" })).toThrow("WEBCONFIG_DECISION_UNKNOWN");
});

describe("what the page gets", () => {
  const names = { base: "old", ours: "saved", theirs: "new", out: "out", decisions: "decisions" };

  it("holds no secret, whatever was chosen, unless it is asked for", () => {
    const [viewOf, openly] = [pageViews(names, files, false), pageViews(names, files, true)];
    fc.assert(
      fc.property(made, ({ choices }) => {
        const resolution = choices.reduce((one, [id, choice]) => decide(one, id, choice), opened);
        expect(JSON.stringify(viewOf(resolution))).not.toContain(CANARY);
      }),
      { numRuns: 15 },
    );
    expect(JSON.stringify(openly(opened))).toContain(CANARY);
    const secret = opened.conflicts.find((one) => one.secret)?.id ?? "";
    const given = decide(opened, secret, { kind: "value", value: "own-secret-1" });
    expect(JSON.stringify(viewOf(given))).not.toContain("own-secret-1");
  });

  it("shows every disputed place on its own line in each version and in the merged file", () => {
    const view = pageViews(names, files, true)(opened);
    for (const conflict of view.conflicts) {
      for (const side of conflict.sides.filter((one) => one.value !== null && one.isValue)) {
        const [line] = side.lines.filter(({ disputed }) => disputed);
        expect(line?.number).toBe(side.line);
        // A text is told at its element; the value stands on that line in these files.
        if (side.value !== "") expect(line?.text).toContain(side.value);
      }
    }
    const limit = view.conflicts.find(({ place }) => place.includes("UploadLimit"));
    expect(view.merged[(limit?.mergedLine ?? 0) - 1]?.text).toContain('key="UploadLimit" value="20"');
    expect(view.merged.filter(({ changed }) => changed).map(({ text }) => text.trim())).toEqual([
      '<add key="Region" value="North &amp; South" />',
    ]);
  });
});

describeWith("corpus", "the conflicts of real upgrades", () => {
  const root = corpusFolder() ?? "";
  const read = (triple: string, name: string) => new Uint8Array(readFileSync(join(root, triple, `${name}.config`)));
  const names = { base: "old", ours: "saved", theirs: "new", out: "out", decisions: "decisions" };

  it("can all be decided one after the other, and the page shows each disputed line of each version", () => {
    let resolved = 0;
    for (const triple of readdirSync(root)) {
      const [base, ours, theirs] = [read(triple, "base"), read(triple, "ours"), read(triple, "theirs")];
      let resolution = openResolution({ base, ours, theirs });
      const viewOf = pageViews(names, resolution.files, false);
      for (const { place, state, sides } of viewOf(resolution).conflicts) {
        expect([triple, place, state]).toEqual([triple, place, "open"]);
        const unseen = sides.filter((side) => side.value !== null && !side.lines.some(({ disputed }) => disputed));
        expect([triple, place, unseen.map(({ side }) => side)]).toEqual([triple, place, []]);
      }
      // Every kind of choice in turn.
      for (let turn = 0; resolution.result.kind === "conflicts"; turn++) {
        const [open] = resolution.result.conflicts;
        if (open === undefined) throw new Error(`${triple}: conflicts without a conflict`);
        const kinds = choicesOf(open);
        const kind = kinds[turn % kinds.length] ?? "theirs";
        const next = decide(resolution, open.id, kind === "value" ? { kind, value: "own" } : { kind });
        expect([triple, open.id, stateOf(next, open)]).toEqual([triple, open.id, "decided"]);
        resolution = next;
      }
      if (resolution.initial.length > 0) resolved++;
      expect(viewOf(resolution)).toMatchObject({ open: 0 });
    }
    expect(resolved).toBeGreaterThan(10);
  });
});
