import { CutoverError } from "../../errors";
import type { EstateWorld } from "../world/estate-world";
import { findComputer } from "../world/find-computer";
import type { TaskState } from "../world/task";

/** The task that comes first, if one is due until then. Of equal times the older one. */
export function nextTask(world: EstateWorld, until: number): TaskState | undefined {
  let next: TaskState | undefined;
  for (const task of world.state.tasks) {
    if (task.at > until) continue;
    if (next === undefined || task.at < next.at || (task.at === next.at && task.id < next.id)) next = task;
  }
  return next;
}

/** Takes a task off the plan, moves time to it and lets it happen. */
export function runTask(world: EstateWorld, task: TaskState): void {
  world.cancel(task.id);
  world.state.now = Math.max(world.state.now, task.at);
  const handler = world.parts.tasks.get(task.task);
  if (handler === undefined) {
    throw new CutoverError({
      code: "LAB_STATE_DAMAGED",
      what: `The estate plans "${task.task}", which no part knows.`,
    });
  }
  if (task.computer !== "" && findComputer(world.state, task.computer) === undefined) return;
  const actor = task.runId === undefined ? { by: task.by } : { by: task.by, runId: task.runId };
  world.as(actor, () => handler(world, task));
}

/** Moves time to an instant; everything due until then happens in its order. */
export function runUntil(world: EstateWorld, until: number): void {
  for (let task = nextTask(world, until); task !== undefined; task = nextTask(world, until)) runTask(world, task);
  world.state.now = Math.max(world.state.now, until);
}
