import type { Json } from "../../errors";
import type { AnyLoop, AnyStep, Upgrade } from "../model";
import { stepKey } from "../model";
import type { PlacedStep } from "./placed-step";

/** What each loop saw when it was looked at, by the loop's id. */
export type LoopObservations = ReadonlyMap<string, Json>;

/** The loops of an upgrade, in order. */
export function loopsOf(upgrade: Upgrade): readonly AnyLoop[] {
  return upgrade.steps.filter(isLoop);
}

/** The steps in order of execution, each loop replaced by its rounds. Pure. */
export function expand(upgrade: Upgrade, seen: LoopObservations): readonly PlacedStep[] {
  const steps: readonly Member[] = upgrade.steps.flatMap((one): readonly Member[] =>
    isLoop(one) ? rounds(one, seen) : [{ step: one, loop: undefined }],
  );
  return steps.map(({ step, loop }, place) => ({ step, key: stepKey(step), place, loop }));
}

interface Member {
  readonly step: AnyStep;
  readonly loop: string | undefined;
}

function rounds(loop: AnyLoop, seen: LoopObservations): readonly Member[] {
  const expanded = loop.expand(seen.get(loop.id) as never);
  return expanded.flatMap((round, i) => round.map((step) => ({ step: { ...step, round: i + 1 }, loop: loop.id })));
}

function isLoop(one: AnyStep | AnyLoop): one is AnyLoop {
  return one.kind === "loop";
}
