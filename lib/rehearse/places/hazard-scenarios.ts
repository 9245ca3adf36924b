import type { Hazard } from "../../lab/hazards/hazard";
import type { Scenario } from "../scenario";
import { hazardWays, strikesEveryCommand, type Way } from "./hazard-ways";
import type { Asked, Call, Terrain } from "./terrain";

/** Rehearsed under a kind of their own. */
const elsewhere = new Set(["command-fails"]);

/**
 * Every hazard of the catalogue at every place where it can strike: those of a product where it asks for them, those of
 * the kernel in every step, just before the first call that the hazard's matter concerns, with its options in turn. With
 * `isAll` with all of its options, and before every such command of a step. Pure.
 */
export function hazardScenarios(
  hazards: readonly Hazard[],
  terrain: Terrain,
  { isAll }: { readonly isAll: boolean },
): readonly Scenario[] {
  return hazards
    .filter(({ name }) => !elsewhere.has(name))
    .flatMap((hazard) =>
      hazard.phase === "asked" ? askedScenarios(hazard, terrain) : kernelScenarios(hazard, terrain, isAll),
    );
}

/** The first time in each step that the product asked for it there. */
function askedScenarios({ name }: Hazard, terrain: Terrain): readonly Scenario[] {
  const asked = terrain.asked.filter(({ does }) => does === name);
  return firstOfEach(asked, ({ step, at }) => `${step} ${at}`).map((one) => scenarioOf(name, "", one, {}));
}

function kernelScenarios(hazard: Hazard, terrain: Terrain, isAll: boolean): readonly Scenario[] {
  return Object.entries(terrain.estate.computers).flatMap(([computer, facts]) => {
    const ways = (hazardWays[hazard.name] ?? strikesEveryCommand)({ terrain, computer, facts });
    const calls = terrain.calls.filter((call) => call.computer === computer && call.effect !== "disk");
    const strikes = ways.flatMap((way) => strikesOf(way, calls, isAll).map((call) => ({ way, call })));
    return (isAll ? strikes : oneInEachStep(strikes)).map(({ way, call }) => wayScenario(hazard, way, call));
  });
}

interface WayStrike {
  readonly way: Way;
  readonly call: Call;
}

/** In each step one of the hazard's ways, in turn, so that every step meets the hazard and every way has its steps. */
function oneInEachStep(strikes: readonly WayStrike[]): readonly WayStrike[] {
  const used = new Map<string, number>();
  const steps = [...new Set(strikes.map(({ call }) => call.step))];
  return steps.flatMap((step) => {
    const here = strikes.filter(({ call }) => call.step === step);
    const [least] = [...here].sort((a, b) => (used.get(a.way.name) ?? 0) - (used.get(b.way.name) ?? 0));
    if (least === undefined) return [];
    used.set(least.way.name, (used.get(least.way.name) ?? 0) + 1);
    return [least];
  });
}

/** Where a way strikes in each step: a changing command rather than a look, where both are concerned. */
function strikesOf(way: Way, calls: readonly Call[], isAll: boolean): readonly Call[] {
  const concerned = calls.filter((call) => call.name !== "http" && way.touches(call));
  if (isAll) return firstOfEach(concerned, ({ step, name }) => `${step} ${name}`);
  const firsts = firstOfEach(
    [...concerned].sort((a, b) => rank(a) - rank(b)),
    ({ step }) => step,
  );
  return [...firsts].sort((a, b) => a.n - b.n);
}

/** What does something to the product comes before the run's own books, and both before a look. */
export function rank({ effect, name }: Call): number {
  if (effect !== "changes") return 2;
  return bookkeeping.test(name) ? 1 : 0;
}

const bookkeeping = /^(Enter|Exit|Set)-CutoverLock|^(Add|Repair)-CutoverJournal|^Save-CutoverArtefact$/;

function wayScenario(hazard: Hazard, way: Way, call: Call): Scenario {
  return scenarioOf(hazard.name, way.name, { ...call, at: call.name }, way.options);
}

function scenarioOf(
  does: string,
  way: string,
  place: Pick<Asked, "computer" | "at" | "nth" | "step">,
  options: Way["options"],
): Scenario {
  const { computer, at, nth, step } = place;
  const hazard = { ...options, does, on: computer, at, skip: nth };
  return {
    name: ["hazard", does, ...(way === "" ? [] : [way]), step, at].join("/"),
    kind: "hazard",
    step,
    variants: {},
    faults: [{ kind: "hazard", hazard }],
  };
}

export function firstOfEach<T>(items: readonly T[], keyOf: (item: T) => string): readonly T[] {
  const seen = new Set<string>();
  return items.filter((item) => {
    const key = keyOf(item);
    return seen.has(key) ? false : seen.add(key);
  });
}
