import { stopJob } from "../../jobs/job-life";
import { jobOutput, noJobOutput } from "../../jobs/job-output";
import { entryOf } from "../../state/table";
import type { CommandHandler } from "../../world/call";

export const stopCutoverJob: CommandHandler = (call) => {
  const requestId = call.text("RequestId");
  const job = entryOf(call.computer.jobs, requestId);
  if (job === undefined) return [noJobOutput(requestId)];
  stopJob(call.world, call.computer, requestId);
  return [jobOutput(call.computer, job)];
};
