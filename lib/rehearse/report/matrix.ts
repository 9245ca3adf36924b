import type { Rehearsal } from "../rehearse";
import type { Kind, Played } from "../scenario";
import { type Mark, markOf, marks } from "./end-mark";

export const kinds: readonly Kind[] = ["clean", "hazard", "crash", "failure"];

/** How many scenarios of a cell ended in which way; ways that none ended in are left out. */
export type Cell = readonly { readonly mark: Mark; readonly count: number }[];

export interface MatrixRow {
  /** The key of a step, or "" for scenarios without a place. */
  readonly step: string;
  readonly title: string;
  /** The point of no return lies just before it. */
  readonly isPointOfNoReturn: boolean;
  readonly cells: Readonly<Record<Kind, Cell>>;
}

/** Step by kind: what struck where, and how it ended. Pure. */
export interface Matrix {
  readonly rows: readonly MatrixRow[];
  readonly totals: Readonly<Record<Kind, Cell>>;
}

export function matrixOf({ played, terrain, rollback }: Pick<Rehearsal, "played" | "terrain" | "rollback">): Matrix {
  const titles = { ...terrain.titles, ...rollback?.terrain.titles };
  const rows = ["", ...terrain.steps, ...(rollback?.terrain.steps ?? [])].map((step) => {
    const here = played.filter(({ scenario }) => (scenario.step ?? "") === step);
    const title = step === "" ? "The whole run" : (titles[step] ?? step);
    return { step, title, isPointOfNoReturn: step !== "" && step === terrain.pointOfNoReturn, cells: cellsOf(here) };
  });
  const filled = rows.filter(({ cells }) => kinds.some((kind) => cells[kind].length > 0));
  return { rows: filled, totals: cellsOf(played) };
}

function cellsOf(played: readonly Played[]): Readonly<Record<Kind, Cell>> {
  const cells = kinds.map((kind) => [kind, cellOf(played.filter(({ scenario }) => scenario.kind === kind))] as const);
  return Object.fromEntries(cells) as Record<Kind, Cell>;
}

function cellOf(played: readonly Played[]): Cell {
  const found = played.map(markOf);
  return (Object.keys(marks) as Mark[])
    .map((mark) => ({ mark, count: found.filter((one) => one === mark).length }))
    .filter(({ count }) => count > 0);
}
