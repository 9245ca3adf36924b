import { reboot } from "../../power/reboot";
import type { Hazard } from "../hazard";

export const computerRestarts: Hazard = {
  name: "computer-restarts",
  text: "The computer reboots unannounced; the command's answer is lost, jobs are Lost, processes gone.",
  source: "TT-10: needs reboot (1641)",
  phase: "after",
  strike: ({ world, computer }) => reboot(world, world.computer(computer)),
};
