import { strikeHazards } from "../hazards/strike-hazards";
import { callPeople } from "../people/call-people";
import type { Moment } from "./moment";
import type { World } from "./world";

/** A moment comes: hazards before it, listeners of parts, hazards after it, then the persons who wait for it. */
export function announce(world: World, moment: Moment): void {
  const place = { world, computer: moment.computer, at: moment.name, moment };
  strikeHazards(place, "before");
  for (const listener of world.parts.listeners.get(moment.name) ?? []) listener(world, moment);
  strikeHazards(place, "after");
  callPeople(world, moment);
}
