import type { Upgrade } from "../model";
import { expand, type LoopObservations } from "./expand";
import type { PlacedStep, Sequence } from "./placed-step";
import { checkSequence } from "./validate";

/**
 * The steps of an upgrade in their order, checked. Pure.
 *
 * @throws CutoverError UPGRADE_INVALID when a name means nothing, a key stands twice, or a rule of the roles is broken.
 */
export function sequenceOf(upgrade: Upgrade, seen: LoopObservations = new Map()): Sequence {
  const steps = expand(upgrade, seen);
  const sequence: Sequence = { steps, byKey: new Map(steps.map((one) => [one.key, one])), named: finder(steps) };
  checkSequence(upgrade, sequence);
  return sequence;
}

function finder(steps: readonly PlacedStep[]): Sequence["named"] {
  const index = new Map<string, PlacedStep[]>();
  for (const one of steps) {
    const names = new Set([one.key, `${one.step.id}@${one.step.computer}`, one.step.id]);
    for (const name of names) {
      const found = index.get(name);
      if (found === undefined) index.set(name, [one]);
      else found.push(one);
    }
  }
  return (name, from) => narrowed(index.get(name) ?? [], from);
}

/** Inside a loop a name means the same round, where that round has such a step. */
function narrowed(found: readonly PlacedStep[], from: PlacedStep | undefined): readonly PlacedStep[] {
  if (from?.loop === undefined || found.length < 2) return found;
  const sameRound = found.filter((one) => one.loop === from.loop && one.step.round === from.step.round);
  return sameRound.length > 0 ? sameRound : found;
}
