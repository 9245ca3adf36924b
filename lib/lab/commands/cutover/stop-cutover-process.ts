import { endProcess, findProcess } from "../../processes/process-life";
import type { CommandHandler } from "../../world/call";
import { labError } from "../../world/lab-error";

/** Processes of the system itself cannot be ended, as Windows refuses it. */
export const stopCutoverProcess: CommandHandler = (call) => {
  const { world, computer } = call;
  const process = findProcess(computer, call.integer("Id"));
  if (process === undefined || process.startTime !== call.date("StartTime")) return [{ stopped: false }];
  if (process.id <= 4) {
    throw labError({
      id: "CouldNotStopProcess",
      category: "CloseError",
      message: `Cannot stop process "${process.name} (${process.id})" because of the following error: Access is denied`,
      target: process.name,
    });
  }
  endProcess(world, computer, process.id, { killed: true });
  return [{ stopped: true }];
};
