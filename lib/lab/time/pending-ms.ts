import { MemoryBlobs } from "../blobs/memory-blobs";
import { EstateWorld } from "../world/estate-world";
import { runTask } from "./run-task";

const MAX_TASKS = 100_000;

/**
 * How long, by virtual time, until nothing that was started goes on any more. Tried out on a copy, since one thing
 * leads to another; what comes back for ever does not count.
 */
export function pendingMs(world: EstateWorld): number {
  if (world.state.tasks.every((task) => task.background === true)) return 0;
  const copy = new EstateWorld(structuredClone(world.state), new MemoryBlobs(world.blobs), world.parts);
  let last = copy.now();
  for (let count = 0; count < MAX_TASKS; count += 1) {
    const next = firstOf(copy);
    if (next === undefined) break;
    runTask(copy, next);
    if (next.background !== true) last = copy.now();
    if (copy.state.tasks.every((task) => task.background === true)) break;
  }
  return last - world.now();
}

function firstOf(world: EstateWorld) {
  return [...world.state.tasks].sort((a, b) => a.at - b.at || a.id - b.id)[0];
}
