import type { CrashFault, Scenario } from "../scenario";
import { type Draw, drawFrom } from "../seeded";
import { firstOfEach, rank } from "./hazard-scenarios";
import type { Call, Terrain } from "./terrain";

const SHARES = [0, 0.5, 1] as const;

/**
 * The operator's process dies: after every write to its disk and every call of a Shell or of Http with `isAll`; else, for
 * each step, around its first deed, behind its first record, and at one more call that the seed draws. Pure.
 */
export function crashScenarios(
  terrain: Terrain,
  { isAll, seed }: { readonly isAll: boolean; readonly seed: number },
): readonly Scenario[] {
  const draw = drawFrom(seed);
  if (isAll) return terrain.calls.map((call) => crashAt(call, "after", draw));
  return terrain.steps.flatMap((step) => {
    const calls = terrain.calls.filter((call) => call.step === step);
    if (calls.length === 0) return [];
    const deeds = calls.filter((call) => rank(call) === 0).slice(0, 1);
    const records = calls.filter(({ name }) => name === "Add-CutoverJournalRecord").slice(0, 1);
    const points = [
      ...deeds.map((call) => ({ call, side: "before" as const })),
      ...[...deeds, ...records, draw.one(calls)].map((call) => ({ call, side: "after" as const })),
    ];
    return firstOfEach(points, ({ call, side }) => `${call.n} ${side}`).map(({ call, side }) =>
      crashAt(call, side, draw),
    );
  });
}

export function crashAt({ n, name, step }: Call, side: CrashFault["side"], draw: Draw): Scenario {
  const fault: CrashFault = { kind: "crash", n, side, share: draw.one(SHARES), isSameDisk: draw.next() < 0.5 };
  return { name: `crash/${step}/${side}-${n}-${name}`, kind: "crash", step, variants: {}, faults: [fault] };
}
