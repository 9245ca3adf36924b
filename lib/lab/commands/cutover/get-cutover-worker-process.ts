import { processesOf } from "../../processes/process-life";
import { keyOf } from "../../state/table";
import type { CommandHandler } from "../../world/call";

export const getCutoverWorkerProcess: CommandHandler = (call) => {
  const pool = keyOf(call.text("AppPool"));
  return processesOf(call.computer).flatMap(({ id, appPool, startTime }) =>
    appPool !== undefined && keyOf(appPool) === pool
      ? [{ processId: id, appPool, startTime: new Date(startTime) }]
      : [],
  );
};
