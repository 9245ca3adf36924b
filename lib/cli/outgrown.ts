import type { RunResult } from "../upgrade";

/**
 * Whether a run ended because more proved open than was approved: its one gate takes no answer, since only a new plan
 * can go on.
 */
export function isOutgrown({ kind, gates }: Pick<RunResult, "kind" | "gates">): boolean {
  return kind === "gate" && gates.length === 1 && gates[0]?.key === "plan" && gates[0].choices.length === 0;
}
