import type { Hook } from "../shell";
import { callCommand } from "./hook-command";
import { callWebhook } from "./hook-webhook";

/** The operator's hooks, called from this machine. */
export const operatorHook: Hook = {
  call: (call) => (call.target.kind === "command" ? callCommand(call.target, call) : callWebhook(call.target, call)),
};
