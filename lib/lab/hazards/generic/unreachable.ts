import { duration } from "../../estate/quantity";
import type { Hazard } from "../hazard";

export const unreachable: Hazard = {
  name: "unreachable",
  text: "The computer is cut off from the network for a time; what runs on it goes on. The command's answer is lost.",
  source: "lock matrix: target down at release; TT-14: connection drops",
  options: { for: duration },
  phase: "after",
  strike: ({ world, computer, options }) => {
    world.computer(computer).unreachableUntil = world.now() + Number(options.for);
  },
};
