import { askToStop } from "../../services/service-life";
import type { CommandHandler } from "../../world/call";

export const stopCutoverService: CommandHandler = (call) => [
  { status: askToStop(call.world, call.computer, call.text("Name")).status },
];
