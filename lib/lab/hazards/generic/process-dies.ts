import { z } from "zod";
import { endProcess, processesOf } from "../../processes/process-life";
import type { Hazard } from "../hazard";

export const processDies: Hazard = {
  name: "process-dies",
  text: "Every process of that name ends, with its children; an installer's job has Exited with -1, as its runner saw it; any other job behind one of them is Lost.",
  source: "TT-10: installer aborted; TT-14: connection drops",
  options: { name: z.string() },
  phase: "before",
  strike: ({ world, computer: name, options }) => {
    const computer = world.computer(name);
    for (const { id } of processesOf(computer, String(options.name))) endProcess(world, computer, id, { killed: true });
  },
};
