import { firstBehind, type PlacedStep, type Sequence } from "../definition";
import type { Gate, Plan, PlanEntry, PlanWindow, Upgrade } from "../model";
import { digestOf } from "./digest";
import { withExpectedTimes } from "./expected-times";
import { planEntry } from "./plan-entry";
import type { Survey } from "./survey";

const NOTHING_SEEN: Survey = { looks: new Map(), included: new Set(), waitsFor: new Map() };

/** The plan: pure data from the steps and what was seen of them. All goals satisfied gives a plan without entries. */
export function makePlan(upgrade: Upgrade, sequence: Sequence, survey: Survey): Plan {
  const included = sequence.steps.filter(({ key }) => survey.included.has(key));
  const entries = included.map((one) => planEntry(one, survey));
  const goals = sequence.steps.filter(({ step }) => step.role.kind === "goal").map((one) => planEntry(one, survey));
  const windows = included.flatMap((one) => windowOf(one, sequence));
  const shutting = new Set(included.filter(({ step }) => step.shutsUsersOut === true).map(({ key }) => key));
  const pointOfNoReturn = entries.find((entry) => entry.irreversible && entry.decision !== "satisfied")?.key;
  const plan: Plan = {
    v: 1,
    system: upgrade.system,
    title: upgrade.title,
    computers: [...upgrade.computers].sort(),
    entries,
    goals,
    windows,
    ...usersOutOf(
      windows.filter(({ key }) => shutting.has(key)),
      entries,
    ),
    gates: included.flatMap((one) => gatesOf(one, survey)),
    pointOfNoReturn,
    digest: digestOf({ entries, pointOfNoReturn }),
  };
  return withExpectedTimes(plan);
}

/** The plan of an upgrade that was not looked at, for results that never got so far. */
export function emptyPlan(upgrade: Pick<Upgrade, "system" | "title" | "computers">): Plan {
  const nothing = { steps: [], byKey: new Map(), named: () => [] };
  return makePlan({ ...upgrade, inputs: null, steps: [] }, nothing, NOTHING_SEEN);
}

function windowOf(placed: PlacedStep, sequence: Sequence): readonly PlanWindow[] {
  const { role, title } = placed.step;
  if (role.kind !== "window") return [];
  const until = firstBehind(sequence, role.until, placed);
  return until === undefined ? [] : [{ key: placed.key, title, from: placed.key, until: until.key }];
}

/** From where the first of them begins to where the last of them ends. */
function usersOutOf(shutting: readonly PlanWindow[], entries: readonly PlanEntry[]): Pick<Plan, "usersOut"> {
  const placeOf = (key: string) => entries.findIndex((entry) => entry.key === key);
  const [first] = [...shutting].sort((one, other) => placeOf(one.from) - placeOf(other.from));
  const last = [...shutting].sort((one, other) => placeOf(one.until) - placeOf(other.until)).at(-1);
  return first === undefined || last === undefined ? {} : { usersOut: { from: first.from, until: last.until } };
}

function gatesOf({ key }: PlacedStep, survey: Survey): readonly Gate[] {
  return survey.waitsFor.has(key) ? [] : (survey.looks.get(key)?.gates ?? []);
}
