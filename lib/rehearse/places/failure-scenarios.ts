import type { Scenario } from "../scenario";
import { firstOfEach, rank } from "./hazard-scenarios";
import type { Call, Terrain } from "./terrain";

/**
 * A failure at every step (TT-R): every command that changes something in it fails once, each in a scenario of its own;
 * of a step that only looks, its first look. The operator's hook fails where one is called. Pure.
 */
export function failureScenarios(terrain: Terrain): readonly Scenario[] {
  return [...failingCommands(terrain), ...terrain.hooks.map(failingHook)];
}

function failingCommands(terrain: Terrain): readonly Scenario[] {
  return terrain.steps.flatMap((step) => {
    const calls = terrain.calls.filter((call) => call.step === step && call.computer !== "" && call.effect !== "disk");
    const deeds = firstOfEach(calls, ({ computer, name }) => `${computer} ${name}`).filter((call) => rank(call) < 2);
    const chosen = deeds.length > 0 ? deeds : calls.slice(0, 1);
    return chosen.map((call) => failing(call));
  });
}

function failing({ computer, name, nth, step }: Call): Scenario {
  return {
    name: `failure/${step}/${name}`,
    kind: "failure",
    step,
    variants: {},
    faults: [{ kind: "hazard", hazard: { does: "command-fails", on: computer, at: name, skip: nth } }],
  };
}

function failingHook(step: string, nth: number, hooks: readonly string[]): Scenario {
  const inStep = hooks.slice(0, nth + 1).filter((one) => one === step).length;
  const name = `failure/${step}/hook${inStep === 1 ? "" : `-${inStep}`}`;
  return { name, kind: "failure", step, variants: {}, faults: [{ kind: "hook-fails", nth }] };
}
