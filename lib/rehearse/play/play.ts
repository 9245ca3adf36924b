import { createHash } from "node:crypto";
import type { Lab } from "../../lab";
import type { Played, Scenario } from "../scenario";
import { judge } from "./judge";
import { playLineBack } from "./line-back";
import { playMainLine } from "./main-line";
import type { Stage } from "./stage";
import { openWorld, type PlayedWorld } from "./world";

/** Plays one scenario on a fresh copy of the estate, with what naturally follows, and judges it. */
export async function play(stage: Stage, scenario: Scenario): Promise<Played> {
  const world = await openWorld(stage, { scenario, snapshot: stage.snapshot, disk: new Map() });
  const { acts, spans, exit } = await playMainLine(world);
  const back = exit === undefined ? undefined : await playLineBack(world, exit);
  const labs = back === undefined ? [world.lab] : [world.lab, back.world.lab];
  // Before anything is judged: a judge sends a visitor.
  const struck = isStruck(world, labs);
  const history = hashOf(labs);
  const lines = [{ ...world, acts, spans }, ...(back === undefined ? [] : [{ ...back.world, ...back }])];
  return { scenario, acts, back: back?.acts ?? [], ...judge(stage, lines, scenario), struck, history };
}

function isStruck({ hooks, scenario }: PlayedWorld, labs: readonly Lab[]): boolean {
  const events = labs.flatMap((lab) => lab.history());
  const struck = new Set(events.flatMap((event) => (event.kind === "hazard" ? [event.does] : [])));
  return scenario.faults.every((fault) => {
    if (fault.kind === "hazard") return struck.has(fault.hazard.does);
    return fault.kind !== "hook-fails" || hooks.length > 0;
  });
}

function hashOf(labs: readonly Lab[]): string {
  const hash = createHash("sha256");
  for (const lab of labs) for (const event of lab.history()) hash.update(JSON.stringify(event));
  return hash.digest("hex");
}
