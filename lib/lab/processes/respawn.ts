import type { TaskHandler } from "../world/task";
import { type ProcessDraft, startProcess } from "./process-life";

/** A program that somebody ended starts itself again. Not while its computer is down. */
export const respawn: TaskHandler = (world, task) => {
  const computer = world.computer(task.computer);
  if (computer.power.kind !== "up") return;
  startProcess(world, computer, task.data.process as unknown as ProcessDraft);
};
