import { exitCodeOf, outcomeOf } from "../../outcome";
import type { Rehearsal } from "../../rehearse";
import type { Played } from "../../scenario";
import { type Mark, markOf, marks } from "../end-mark";
import { type Cell, kinds, matrixOf } from "../matrix";
import { replayCommand } from "../replay";
import { assumptionsOf, brokenOf, notStruckOf } from "../summary";

const tones: { readonly [mark in Mark]: string } = { "+": "good", "=": "act", "!": "wait", "?": "faint", X: "bad" };

/** What the template shows: texts and tones, everything decided. Pure. */
export function rehearsalView(rehearsal: Rehearsal, file: string | undefined) {
  const { played, seed, system } = rehearsal;
  const broken = brokenOf(rehearsal);
  const matrix = matrixOf(rehearsal);
  const rules = new Set(played.flatMap(({ invariants }) => invariants.map(({ name }) => name)));
  const cells = (row: Readonly<Record<string, Cell>>) =>
    kinds.map((kind) => ({ parts: (row[kind] ?? []).map(partOf) }));
  return {
    system,
    seed,
    count: played.length,
    rules: rules.size,
    tone: broken.length === 0 ? "good" : "bad",
    headline:
      broken.length === 0
        ? "Every invariant held in every scenario"
        : `${broken.length} of ${played.length} scenarios broke an invariant`,
    notStruck: notStruckOf(rehearsal).length,
    marks: (Object.keys(marks) as Mark[]).map((mark) => ({ mark, tone: tones[mark], text: marks[mark] })),
    kinds,
    rows: matrix.rows.map((row) => ({
      title: row.title,
      step: row.step.replace(/#1$/, ""),
      isPointOfNoReturn: row.isPointOfNoReturn,
      cells: cells(row.cells),
    })),
    totals: cells(matrix.totals),
    broken: broken.map((one) => ({
      ...scenarioView(one),
      breaches: one.breaches,
      replay: replayCommand(one.scenario, rehearsal, file),
    })),
    assumptions: assumptionsOf(rehearsal).map((assumption) => ({
      ...assumption,
      cases: assumption.cases.map((one) => ({ ...one, scenario: one.scenario === "" ? "undisturbed" : one.scenario })),
    })),
    groups: kinds
      .map((kind) => ({ kind, scenarios: played.filter(({ scenario }) => scenario.kind === kind).map(scenarioView) }))
      .filter(({ scenarios }) => scenarios.length > 0),
  };
}

const partOf = ({ mark, count }: Cell[number]) => ({ text: `${count}${mark}`, tone: tones[mark] });

function scenarioView(one: Played) {
  const mark = markOf(one);
  const variants = Object.entries(one.scenario.variants).map(([id, variant]) => `${id}=${variant}`);
  return {
    name: one.scenario.name,
    variants: variants.join(", "),
    mark,
    tone: tones[mark],
    outcome: outcomeOf(one),
    exitCode: exitCodeOf(one),
    because: [...one.acts, ...one.back].find(({ because }) => because !== undefined)?.because ?? "",
    notStruck: one.struck ? "" : "ended before its fault could strike",
  };
}
