import { z } from "zod";
import type { Hazard } from "../hazard";

export const rebootPending: Hazard = {
  name: "reboot-pending",
  text: "From now on a reboot is pending on the computer.",
  source: "TT-10: needs reboot",
  options: { source: z.string().default("ComponentBasedServicing"), detail: z.string().default("RebootPending") },
  phase: "before",
  strike: ({ world, computer, options }) => {
    const { facts } = world.computer(computer);
    facts.pendingReboot.push({ source: String(options.source), detail: String(options.detail) });
  },
};
