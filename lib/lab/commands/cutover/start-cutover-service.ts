import { askToStart } from "../../services/service-life";
import type { CommandHandler } from "../../world/call";

export const startCutoverService: CommandHandler = (call) => [
  { status: askToStart(call.world, call.computer, call.text("Name")).status },
];
