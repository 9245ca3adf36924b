import type { Act, Played } from "./scenario";

/**
 * How a scenario ended, in words: each command of its line by the kind of its result (or the code of its error), then,
 * where the run had failed for good, the same with the way back in place of the way forward.
 *
 * @example "past-point-of-no-return > done | rollback: rolled-back"
 */
export function outcomeOf({ acts, back }: Pick<Played, "acts" | "back">): string {
  const words = (line: readonly Act[]) => line.map(({ ended }) => ended).join(" > ");
  return back.length === 0 ? words(acts) : `${words(acts)} | rollback: ${words(back)}`;
}

/**
 * The exit code of the command that the fault struck; of a crash, whose process has none, that of the first command
 * afterwards that came to an end.
 */
export function exitCodeOf({ acts, back, scenario }: Pick<Played, "acts" | "back" | "scenario">): number {
  const line = scenario.during === "rollback" && back.length > 0 ? back : acts;
  const ended = line.find((act) => act.ended !== "killed" && act.ended !== "RUN_NOT_FOUND");
  return (ended ?? line[0])?.exitCode ?? 0;
}
