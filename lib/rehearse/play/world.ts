import { type Lab, type LabSnapshot, MemoryFiles, openLab } from "../../lab";
import type { HookAnswer, HookCall } from "../../shell";
import type { HazardFault, Scenario } from "../scenario";
import type { Stage } from "./stage";

/** A copy of the estate, and the operator who works on it. */
export interface PlayedWorld {
  readonly stage: Stage;
  readonly scenario: Scenario;
  readonly lab: Lab;
  readonly files: MemoryFiles;
  /** What the operator's hook was told. */
  readonly hooks: HookCall[];
}

/** From what a world is opened. */
export interface Opening {
  readonly scenario: Scenario;
  readonly snapshot: LabSnapshot;
  readonly disk: ReadonlyMap<string, Uint8Array>;
  /** The faults that are still to come are in the snapshot already. */
  readonly isBranch?: boolean;
}

/** Opens a copy of the estate in which the scenario's hazards wait and its variants hold. */
export async function openWorld(stage: Stage, opening: Opening): Promise<PlayedWorld> {
  const { scenario, snapshot, disk, isBranch = false } = opening;
  const files = new MemoryFiles(disk);
  const hooks: HookCall[] = [];
  const isStruckHere = isBranch === (scenario.during === "rollback");
  const failing = scenario.faults.flatMap((fault) => (isStruckHere && fault.kind === "hook-fails" ? [fault.nth] : []));
  const call = async (one: HookCall): Promise<HookAnswer> => {
    hooks.push(one);
    if (!failing.includes(hooks.length - 1)) return { kind: "ok", output: "" };
    return { kind: "failed", message: "the rehearsal let it fail" };
  };
  const hazards = scenario.faults.filter((fault): fault is HazardFault => fault.kind === "hazard");
  const added = isBranch ? {} : { hazards: hazards.map(({ hazard }) => hazard), variants: scenario.variants };
  const operator = { files, secret: stage.secret, hook: { call } };
  return { stage, scenario, files, hooks, lab: await openLab({ snapshot, operator, ...added }) };
}

/** Whether a run still holds a computer. */
export function isHeld(lab: Lab): boolean {
  const { computers } = lab.inspect();
  return Object.values(computers).some(({ lock }) => lock.runId !== null);
}

/** Whether that run still holds one. */
export function isHeldBy(lab: Lab, runId: string): boolean {
  const { computers } = lab.inspect();
  return Object.values(computers).some(({ lock }) => lock.runId === runId);
}

/** How long a computer stays cut off from the network, in ms; 0: each of them can be reached. */
export function cutOffMs(lab: Lab): number {
  const { computers, now } = lab.inspect();
  const until = Object.values(computers).map(({ unreachableUntil = 0 }) => unreachableUntil);
  return Math.max(0, ...until.map((at) => at - now));
}
