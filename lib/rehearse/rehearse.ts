import { CutoverError } from "../errors";
import { allScenarios, failingForGood, type Grounds } from "./all-scenarios";
import type { Brief } from "./brief";
import type { Crew } from "./crew/crew";
import { scout, scoutRollback } from "./places/scout";
import type { Terrain } from "./places/terrain";
import { openStage, type Stage } from "./play/stage";
import { randomScenarios, seedOf } from "./random/random-scenario";
import type { Kind, Played, Scenario } from "./scenario";
import { type Dependence, dependences } from "./variants/dependence";

/** What is rehearsed, by whom, and how thoroughly. */
export interface RehearseOptions {
  readonly brief: Brief;
  readonly crew: Crew;
  /** Every crash point, every command, every option of every hazard. Default: a choice that meets every place. */
  readonly all?: boolean;
  readonly only?: Kind;
  /** One scenario by its name: to look at it again. */
  readonly scenario?: string;
  readonly signal?: AbortSignal;
  readonly onProgress?: (progress: Progress) => void;
}

export interface Progress {
  readonly done: number;
  readonly of: number;
  /** So far. */
  readonly broken: number;
  readonly last: Played | undefined;
}

/** What a rehearsal showed. */
export interface Rehearsal {
  readonly system: string;
  readonly seed: number;
  readonly terrain: Terrain;
  readonly rollback: Grounds["rollback"];
  readonly played: readonly Played[];
  /** On which assumed behaviours the outcome depends. */
  readonly dependences: readonly Dependence[];
}

/**
 * Rehearses an upgrade on a lab: the same program, clean and under everything that can go wrong, each time with what
 * naturally follows, and holds every history against the invariants. The result depends on the brief alone, not on how
 * many play at once.
 *
 * @throws CutoverError SCENARIO_UNKNOWN; SCENARIO_NOT_PLAYED when a scenario could not be played at all.
 * @example
 * const rehearsal = await rehearse({ brief, crew: alone(brief) });
 * rehearsal.played.filter(({ breaches }) => breaches.length > 0)
 */
export async function rehearse(options: RehearseOptions): Promise<Rehearsal> {
  const { brief, crew } = options;
  const grounds = await groundsOf(await openStage(brief));
  const scenarios = chosenScenarios(grounds, options);
  const played = await crew.play(scenarios, progressOf(scenarios.length, options));
  const isWhole = options.scenario === undefined;
  const found = isWhole ? await dependences(played, (more) => crew.play(more)) : [];
  return { system: brief.system, seed: brief.seed, ...grounds, played, dependences: found };
}

/** Scouts the upgrade, and the way back from its failure. */
export async function groundsOf(stage: Stage): Promise<Grounds> {
  const terrain = await scout(stage);
  const failing = failingForGood(terrain);
  const back = failing === undefined ? undefined : await scoutRollback(stage, failing);
  return { terrain, rollback: back === undefined || failing === undefined ? undefined : { terrain: back, failing } };
}

function chosenScenarios(
  grounds: Grounds,
  { brief, all = false, only, scenario }: RehearseOptions,
): readonly Scenario[] {
  if (scenario === undefined) {
    return allScenarios(grounds, { isAll: all, seed: brief.seed, ...(only === undefined ? {} : { only }) });
  }
  const seed = seedOf(scenario);
  if (seed !== undefined) return [randomScenarios(grounds.terrain)(seed)];
  const known = [false, true].flatMap((isAll) => allScenarios(grounds, { isAll, seed: brief.seed }));
  const found = known.find(({ name }) => name === scenario);
  if (found === undefined) {
    throw new CutoverError({ code: "SCENARIO_UNKNOWN", what: `The rehearsal has no scenario "${scenario}".` });
  }
  return [found];
}

function progressOf(of: number, { onProgress, signal }: RehearseOptions): (played: Played) => void {
  let done = 0;
  let broken = 0;
  onProgress?.({ done, of, broken, last: undefined });
  return (last) => {
    signal?.throwIfAborted();
    done += 1;
    if (last.breaches.length > 0) broken += 1;
    onProgress?.({ done, of, broken, last });
  };
}
