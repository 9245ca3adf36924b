import { createHash } from "node:crypto";
import type { Lab } from "../../lab";
import type { Played, Scenario } from "../scenario";
import { judge } from "./judge";
import { playLineBack } from "./line-back";
import { playMainLine } from "./main-line";
import type { Stage } from "./stage";
import { cutOffMs, openWorld, type PlayedWorld } from "./world";

/** Plays one scenario on a fresh copy of the estate, with what naturally follows, and judges it. */
export async function play(stage: Stage, scenario: Scenario): Promise<Played> {
  const world = await openWorld(stage, { scenario, snapshot: stage.snapshot, disk: new Map() });
  const { acts, spans, exit } = await playMainLine(world);
  const back = exit === undefined ? undefined : await playLineBack(world, exit);
  const worlds = back === undefined ? [world] : [world, back.world];
  const labs = worlds.map(({ lab }) => lab);
  // Before anything is judged: a judge sends a visitor.
  const struck = isStruck(scenario, worlds);
  const history = hashOf(labs);
  // What a user sees is judged once they can see anything at all.
  for (const lab of labs) await lab.advance(cutOffMs(lab));
  const lines = [{ ...world, acts, spans }, ...(back === undefined ? [] : [{ ...back.world, ...back }])];
  return { scenario, acts, back: back?.acts ?? [], ...judge(stage, lines, scenario), struck, history };
}

function isStruck(scenario: Scenario, worlds: readonly PlayedWorld[]): boolean {
  const events = worlds.flatMap(({ lab }) => lab.history());
  const struck = new Set(events.flatMap((event) => (event.kind === "hazard" ? [event.does] : [])));
  return scenario.faults.every((fault) => {
    if (fault.kind === "hazard") return struck.has(fault.hazard.does);
    const { hooks = [] } = (scenario.during === "rollback" ? worlds[1] : worlds[0]) ?? {};
    return fault.kind !== "hook-fails" || hooks.length > fault.nth;
  });
}

function hashOf(labs: readonly Lab[]): string {
  const hash = createHash("sha256");
  for (const lab of labs) for (const event of lab.history()) hash.update(JSON.stringify(event));
  return hash.digest("hex");
}
