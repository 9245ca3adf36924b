import { z } from "zod";
import { duration } from "../../estate/quantity";
import type { Hazard } from "../hazard";

export const clockOff: Hazard = {
  name: "clock-off",
  text: "The computer's own clock is off by that much, ahead or (with `behind`) behind.",
  source: "IG-12: clock more than a minute off (pub)",
  options: { by: duration, behind: z.boolean().default(false) },
  phase: "before",
  strike: ({ world, computer, options }) => {
    world.computer(computer).facts.clockOffsetMs = (options.behind === true ? -1 : 1) * Number(options.by);
  },
};
