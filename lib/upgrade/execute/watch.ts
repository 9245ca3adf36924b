import { CutoverError } from "../../errors";
import type { PlacedStep, Sequence } from "../definition";
import type { Look } from "../plan";
import { lookIfAnswered, pollMsOf } from "./look-now";
import type { Run } from "./run";
import { StepFailure } from "./stops";

/** Whether a check is watched while the step at that place is carried out. Pure. */
export function isWatched(placed: PlacedStep, sequence: Sequence, place: number): boolean {
  const { role } = placed.step;
  if (role.kind !== "check" || role.watch === undefined) return false;
  const from = sequence.named(role.watch.from, placed)[0]?.place ?? 0;
  const until =
    sequence.named(role.watch.until, placed).find((one) => one.place >= from)?.place ?? sequence.steps.length;
  return place >= from && (from === until ? place === from : place < until);
}

/**
 * Looks again at the checks that are watched now and journals a result that changed: between two steps always, while
 * waiting each at most once in its poll time; never at the same time as an act.
 *
 * @throws StepFailure WATCH_BROKEN; while an irreversible deed is under way it is kept for the end of the deed.
 */
export async function watch(run: Run, options: { readonly isDue?: "always" } = {}): Promise<void> {
  const planned = new Set(run.history.plan?.entries.map(({ key }) => key));
  for (const placed of run.sequence.steps) {
    if (!planned.has(placed.key) || !isWatched(placed, run.sequence, run.place)) continue;
    const now = run.ports.clock.now();
    const last = run.watchedAt.get(placed.key) ?? Number.NEGATIVE_INFINITY;
    if (options.isDue !== "always" && now - last < pollMsOf(placed)) continue;
    run.watchedAt.set(placed.key, now);
    const look = await lookIfAnswered(run, placed);
    if (look !== undefined) await judgeWatched(run, placed, look);
  }
}

async function judgeWatched(run: Run, placed: PlacedStep, { verdict, observed }: Look): Promise<void> {
  const { key } = placed;
  const last = run.history.watches.get(key) ?? { kind: "satisfied", because: verdict.because };
  if (last.kind !== verdict.kind || last.because !== verdict.because) {
    await run.journal.record("watch", key, { kind: verdict.kind, because: verdict.because, observed });
  }
  run.history.watches.set(key, verdict);
  if (verdict.kind === "satisfied") {
    if (run.broken?.key === key) run.broken = undefined;
    return;
  }
  const error = brokenError(placed, { verdict, observed });
  if (!run.isIrreversible) throw new StepFailure(key, error);
  run.broken ??= { key, error };
  if (last.kind !== verdict.kind) run.emit({ kind: "warning", text: error.what });
}

function brokenError(placed: PlacedStep, seen: Pick<Look, "verdict" | "observed">): CutoverError {
  const judged = placed.step.judge?.(seen.observed as never);
  const [code, todo] = judged?.kind === "failed" ? [judged.code ?? "WATCH_BROKEN", judged.todo] : ["WATCH_BROKEN"];
  const what = `${placed.step.title} (${placed.key}) no longer holds: ${seen.verdict.because}`;
  return new CutoverError({ code: code as "WATCH_BROKEN", what, ...(todo && { todo }), details: { key: placed.key } });
}
