import type { RunEvent } from "../../upgrade";
import { applyOn, rollbackOn } from "../play/command";
import { playMainLine } from "../play/main-line";
import { obeyingPersons } from "../play/persons";
import type { Stage } from "../play/stage";
import { openWorld } from "../play/world";
import type { Scenario } from "../scenario";
import { estateFacts } from "./estate-facts";
import { recorder } from "./recorder";
import type { Terrain } from "./terrain";

/** Before the first step: the plan is made and the locks are taken. */
export const PLANNING = "plan";

const UNDISTURBED: Scenario = { name: "clean", kind: "clean", step: null, variants: {}, faults: [] };

/** Carries the upgrade out undisturbed and writes down every place at which something can strike. */
export async function scout(stage: Stage): Promise<Terrain> {
  const { lab } = await openWorld(stage, { scenario: UNDISTURBED, snapshot: stage.snapshot, disk: new Map() });
  const seen = recorder({ lab, first: { step: PLANNING, title: "Planning, and taking the locks" } });
  const persons = obeyingPersons(stage, lab);
  let pointOfNoReturn: string | undefined;
  const onEvent = (event: RunEvent): void => {
    persons(event);
    if (event.kind === "planned") pointOfNoReturn = event.plan.pointOfNoReturn;
    seen.onEvent(event);
  };
  const { act } = await applyOn({ stage, lab, ports: seen.ports, onEvent });
  const { steps, titles, calls, hooks } = seen;
  const estate = estateFacts(lab, stage, seen.stepAt);
  return { act, steps, titles, pointOfNoReturn, calls, asked: seen.asked(), hooks, estate };
}

/** How the steps of a rollback are called: by what they put back. */
const undoing = (key: string): string => `rollback ${key}`;

/**
 * The same for a rollback: from where the upgrade stands when something has failed for good, back to the old version.
 *
 * @param failing a scenario whose upgrade fails behind the point of no return
 */
export async function scoutRollback(stage: Stage, failing: Scenario): Promise<Terrain | undefined> {
  const before = await openWorld(stage, { scenario: failing, snapshot: stage.snapshot, disk: new Map() });
  const { exit } = await playMainLine({ ...before, scenario: { ...failing, during: "rollback" } });
  if (exit === undefined) return undefined;
  const { lab } = await openWorld(stage, { scenario: failing, ...exit, isBranch: true });
  const first = { step: "rollback", title: "Rollback: the way back is proved" };
  const seen = recorder({ lab, first, before: before.lab, nameOf: undoing });
  const persons = obeyingPersons(stage, lab);
  const onEvent = (event: RunEvent): void => {
    persons(event);
    seen.onEvent(event);
  };
  const { act } = await rollbackOn({ stage, lab, ports: seen.ports, onEvent });
  const titles = Object.fromEntries(
    Object.entries(seen.titles).map(([step, title]) => [step, step === first.step ? title : `Rollback: ${title}`]),
  );
  const { steps, calls, hooks, stepAt } = seen;
  return {
    act,
    steps,
    titles,
    pointOfNoReturn: undefined,
    calls,
    asked: seen.asked(),
    hooks,
    estate: estateFacts(lab, stage, stepAt),
  };
}
