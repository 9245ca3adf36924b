import { entryOf } from "../../state/table";
import type { CommandHandler } from "../../world/call";

export const getCutoverIisRestart: CommandHandler = (call) => {
  const requestId = call.text("RequestId");
  const done = entryOf(call.computer.iisRestarts, requestId);
  return [{ requestId, restartedAt: done === undefined ? null : new Date(done) }];
};
