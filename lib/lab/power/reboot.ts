import { loseJob } from "../jobs/job-life";
import { endProcess } from "../processes/process-life";
import { askToStart, serviceStopped } from "../services/service-life";
import type { ComputerState } from "../state/computer-state";
import type { TaskHandler } from "../world/task";
import type { World } from "../world/world";

/**
 * The computer goes down now and comes up after its boot time. Everything that ran is gone; running jobs are Lost.
 * Announces "computer.restarting", later "computer.up". Going down twice is going down once.
 */
export function reboot(world: World, computer: ComputerState): void {
  if (computer.power.kind !== "up") return;
  const upAt = world.now() + computer.facts.bootMs;
  computer.power = { kind: "restarting", upAt };
  emitPower(world, computer, "Up", "Restarting");
  for (const job of Object.values(computer.jobs)) loseJob(world, computer, job.requestId);
  world.moment({ name: "computer.restarting", computer: computer.name });
  for (const service of Object.values(computer.services)) {
    if (service.status !== "Stopped") serviceStopped(world, computer, service);
  }
  for (const process of Object.values(computer.processes.byId)) endProcess(world, computer, process.id);
  world.as({ by: "system" }, () =>
    world.schedule({ inMs: computer.facts.bootMs, computer: computer.name, task: "kernel.computer-up" }),
  );
}

/** The reboot that was asked for. */
export const rebootNow: TaskHandler = (world, task) => reboot(world, world.computer(task.computer));

/** The computer is up again: new boot time, no pending reboot, automatic services start. */
export const computerUp: TaskHandler = (world, task) => {
  const computer = world.computer(task.computer);
  if (computer.power.kind === "up") return;
  computer.power = { kind: "up" };
  computer.facts.bootTime = world.now();
  computer.facts.pendingReboot = [];
  computer.facts.sessions = sessionsAfterBoot(world, computer);
  emitPower(world, computer, "Restarting", "Up");
  for (const service of Object.values(computer.services)) {
    if (service.startType === "Automatic") askToStart(world, computer, service.name);
  }
  world.moment({ name: "computer.up", computer: computer.name });
};

function sessionsAfterBoot(world: World, computer: ComputerState): ComputerState["facts"]["sessions"] {
  if (world.variant("computer.sessions-after-boot") === "gone") return [];
  return computer.facts.sessions.map((session) => ({ ...session, state: "Disc" as const }));
}

function emitPower(world: World, computer: ComputerState, from: string, to: string): void {
  world.emit({ computer: computer.name, subject: "computer", name: computer.name, from, to });
}
