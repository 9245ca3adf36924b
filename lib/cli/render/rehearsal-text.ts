import type { Rehearsal } from "../../rehearse";
import type { Cell, Matrix } from "../../rehearse/report/matrix";
import { hang } from "./hang";
import type { Style } from "./style";

type Reporting = typeof import("../../rehearse/report");
type Mark = Cell[number]["mark"];

interface Showing {
  readonly style: Style;
  readonly columns: number;
  readonly file: string | undefined;
  /** Path of the written report, as the person would type it. */
  readonly report: string | undefined;
}

/** A rehearsal for people: the matrix, what is broken and how to see it again, and what it all depends on. */
export function rehearsalText(rehearsal: Rehearsal, showing: Showing): string {
  const { style, report } = showing;
  const parts = [
    headline(rehearsal, style),
    legend(style),
    matrixText(rehearsal, showing),
    brokenText(rehearsal, showing),
    assumptionsText(rehearsal, showing),
    ...(report === undefined ? [] : [`Report: ${report}`]),
  ];
  return parts.filter((part) => part !== "").join("\n\n");
}

const reporting = (): Reporting => require("../../rehearse/report") as Reporting;

function headline(rehearsal: Rehearsal, style: Style): string {
  const { played, seed } = rehearsal;
  const broken = reporting().brokenOf(rehearsal).length;
  const said =
    broken === 0 ? style.good("every invariant held in all of them") : style.bad(`${broken} broke an invariant`);
  return `${style.strong(`${played.length} scenarios`)} (seed ${seed}): ${said}.`;
}

function legend(style: Style): string {
  const { marks } = reporting();
  return (Object.entries(marks) as [Mark, string][])
    .map(([mark, text]) => `  ${painted(mark, style)} ${text}`)
    .join("\n");
}

function painted(mark: Mark, style: Style, text: string = mark): string {
  if (mark === "X") return style.bad(text);
  return { "+": style.good, "=": style.act, "!": style.wait, "?": style.faint }[mark](text);
}

function matrixText(rehearsal: Rehearsal, { style, columns }: Showing): string {
  const { kinds, matrixOf } = reporting();
  const matrix = matrixOf(rehearsal);
  const shown = kinds.filter((kind) => matrix.totals[kind].length > 0);
  const widths = shown.map((kind) => Math.max(kind.length, ...cellsIn(matrix, kind).map((cell) => plain(cell).length)));
  const rest = columns - widths.reduce((sum, width) => sum + width + 2, 0) - 1;
  const longest = Math.max(5, ...matrix.rows.map(({ step }) => nameOf(step).length));
  const first = Math.min(longest, Math.max(16, Number.isFinite(rest) ? rest : longest));
  const line = (name: string, cells: readonly string[]) =>
    `${cut(name, first).padEnd(first)}  ${cells.join("  ")}`.trimEnd();
  const cellText = (cell: Cell, i: number) => {
    const text = cell.map(({ mark, count }) => painted(mark, style, `${count}${mark}`)).join(" ");
    return (
      (text === "" ? style.faint("·") : text) +
      " ".repeat(Math.max(0, (widths[i] ?? 0) - Math.max(1, plain(cell).length)))
    );
  };
  const head = style.strong(
    line(
      "step",
      shown.map((kind, i) => kind.padEnd(widths[i] ?? 0)),
    ),
  );
  const rows = matrix.rows.flatMap((row) => [
    ...(row.isPointOfNoReturn ? [style.wait("--- point of no return ---")] : []),
    line(
      nameOf(row.step),
      shown.map((kind, i) => cellText(row.cells[kind], i)),
    ),
  ]);
  return [
    head,
    ...rows,
    style.strong(
      line(
        "all",
        shown.map((kind, i) => cellText(matrix.totals[kind], i)),
      ),
    ),
  ].join("\n");
}

const cellsIn = (matrix: Matrix, kind: keyof Matrix["totals"]): readonly Cell[] => [
  ...matrix.rows.map(({ cells }) => cells[kind]),
  matrix.totals[kind],
];

const plain = (cell: Cell): string => cell.map(({ mark, count }) => `${count}${mark}`).join(" ");
const nameOf = (step: string): string => (step === "" ? "(the whole run)" : step.replace(/#1$/, ""));
const cut = (text: string, length: number): string => (text.length <= length ? text : `${text.slice(0, length - 1)}…`);

function brokenText(rehearsal: Rehearsal, { style, columns, file }: Showing): string {
  const { brokenOf, replayCommand } = reporting();
  const broken = brokenOf(rehearsal);
  if (broken.length === 0) return "";
  const lines = broken.flatMap((one) => [
    `${style.bad("X")} ${one.scenario.name}`,
    ...one.breaches.slice(0, 3).map(({ name, what }) => hang(`${name}: ${what}`, { prefix: "    ", columns })),
    `    ${style.faint(replayCommand(one.scenario, rehearsal, file))}`,
  ]);
  return [style.strong("Broken"), ...lines].join("\n");
}

function assumptionsText(rehearsal: Rehearsal, { style, columns }: Showing): string {
  const assumptions = reporting().assumptionsOf(rehearsal);
  if (assumptions.length === 0) return "";
  const lines = assumptions.flatMap(({ behaviour, variant, text, meaning, cases }) => [
    `${behaviour}=${variant} ${style.faint("(assumed)")}`,
    hang(`${text} ${meaning}`, { prefix: "    ", columns }),
    ...cases.map(({ scenario, usual, outcome }) =>
      hang(`${scenario === "" ? "undisturbed" : scenario}: ${outcome}, else ${usual}`, { prefix: "    ", columns }),
    ),
  ]);
  return [style.strong("The outcome depends on what nobody has proved of the real product:"), ...lines].join("\n");
}
