import { reboot } from "../../power/reboot";
import { checkRequestId } from "../../runs/names";
import { entryOf, setEntry } from "../../state/table";
import type { CommandHandler } from "../../world/call";

/** The same request id reboots once. Whether the answer still arrives is assumed: variant computer.restart-answer. */
export const restartCutoverComputer: CommandHandler = (call) => {
  const { world, computer } = call;
  const requestId = checkRequestId(call.text("RequestId"));
  if (entryOf(computer.restarts, requestId) !== undefined) return [{ requestId, accepted: false }];
  setEntry(computer.restarts, requestId, world.now());
  if (world.variant("computer.restart-answer") === "lost") reboot(world, computer);
  else world.schedule({ inMs: 1000, computer: computer.name, task: "kernel.reboot" });
  return [{ requestId, accepted: true }];
};
