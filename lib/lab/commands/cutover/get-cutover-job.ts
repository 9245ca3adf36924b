import { jobOutput, noJobOutput } from "../../jobs/job-output";
import { entryOf } from "../../state/table";
import type { CommandHandler } from "../../world/call";

export const getCutoverJob: CommandHandler = (call) => {
  const requestId = call.text("RequestId");
  const job = entryOf(call.computer.jobs, requestId);
  return [job === undefined ? noJobOutput(requestId) : jobOutput(call.computer, job)];
};
