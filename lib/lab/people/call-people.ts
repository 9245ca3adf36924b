import type { Moment } from "../world/moment";
import type { World } from "../world/world";

/** Sends the persons who wait for a moment on their way: each acts after its time. */
export function callPeople(world: World, moment: Moment): void {
  for (const person of world.state.people) {
    const here = person.on === null || person.on.toLowerCase() === moment.computer.toLowerCase();
    if (person.at !== moment.name || !here || person.times === 0) continue;
    if (person.times !== null) person.times -= 1;
    world.as({ by: "person" }, () =>
      world.schedule({
        inMs: person.afterMs,
        computer: moment.computer,
        task: "kernel.person-acts",
        data: { does: person.does, options: person.options },
      }),
    );
  }
}
