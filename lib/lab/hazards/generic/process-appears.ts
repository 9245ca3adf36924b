import { z } from "zod";
import { duration, size } from "../../estate/quantity";
import { startProcess } from "../../processes/process-life";
import type { Hazard } from "../hazard";

export const processAppears: Hazard = {
  name: "process-appears",
  text: "Somebody's program starts; with `respawnsAfter` it starts itself again whenever it is ended.",
  source: "TT-4: offender restarts itself; EP-3: tool reopened",
  options: {
    name: z.string(),
    path: z.string().optional(),
    cpu: z.number().min(0).max(100).default(0),
    memory: size.default(50_000_000),
    user: z.string().optional(),
    respawnsAfter: duration.optional(),
  },
  phase: "before",
  strike: ({ world, computer, options }) => {
    startProcess(world, world.computer(computer), {
      name: String(options.name),
      path: typeof options.path === "string" ? options.path : null,
      cpuPercent: Number(options.cpu),
      workingSetBytes: Number(options.memory),
      userName: typeof options.user === "string" ? options.user : null,
      ...(typeof options.respawnsAfter === "number" ? { respawnsAfterMs: options.respawnsAfter } : {}),
    });
  },
};
