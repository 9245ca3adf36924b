import { z } from "zod";
import { changeLock } from "../../lock/change-lock";
import type { Hazard } from "../hazard";

export const lockTaken: Hazard = {
  name: "lock-taken",
  text: "Another owner takes the lock: another run, or (without `run`) the same run from another machine.",
  source: "lock matrix: owner alive but cut off, two resumes of one run",
  options: { run: z.string().optional(), host: z.string().default("OTHER-HOST") },
  phase: "before",
  strike: ({ world, computer: name, options }) => {
    const computer = world.computer(name);
    const runId = typeof options.run === "string" ? options.run : computer.lock.runId;
    changeLock(world, computer, {
      runId,
      epoch: computer.lock.epoch + 1,
      ownerHost: String(options.host),
      heartbeat: world.now(),
    });
  },
};

export const lockDamaged: Hazard = {
  name: "lock-damaged",
  text: "The lock record cannot be read any more: looking at it fails, and no changing command is accepted.",
  source: "lock matrix: record corrupt",
  phase: "before",
  strike: ({ world, computer }) => {
    world.computer(computer).lock.damaged = true;
  },
};
