import { startJob } from "../../jobs/job-life";
import { jobOutput } from "../../jobs/job-output";
import { checkRequestId } from "../../runs/names";
import type { CommandHandler } from "../../world/call";

export const startCutoverCommand: CommandHandler = (call) => {
  const { world, computer, parameters } = call;
  const requestId = checkRequestId(call.text("RequestId"));
  return [jobOutput(computer, startJob(world, computer, { requestId, jobKind: "command", parameters }))];
};
