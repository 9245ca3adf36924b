import { duration } from "../../estate/quantity";
import type { Hazard } from "../hazard";

export const slowAnswer: Hazard = {
  name: "slow-answer",
  text: "The command takes effect at once, but its answer comes that much later; beyond the deadline it times out.",
  source: "TT-4: starved of CPU, memory and disk",
  options: { takes: duration },
  phase: "before",
  needsCommand: true,
  strike: ({ call, options }) => call?.takes(Number(options.takes)),
};
