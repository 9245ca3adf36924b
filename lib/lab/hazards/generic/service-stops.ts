import { z } from "zod";
import { serviceAt, serviceStopped } from "../../services/service-life";
import type { Hazard } from "../hazard";

export const serviceStops: Hazard = {
  name: "service-stops",
  text: "A service stops by itself; with `disabled` it cannot be started again.",
  source: "TT-8: one of them is down; EP-7: one service fails to start",
  options: { name: z.string(), disabled: z.boolean().default(false) },
  phase: "before",
  strike: ({ world, computer: name, options }) => {
    const computer = world.computer(name);
    const service = serviceAt(computer, String(options.name));
    if (service.status !== "Stopped") serviceStopped(world, computer, service);
    if (options.disabled === true) service.startType = "Disabled";
  },
};
