import { startJob } from "../../jobs/job-life";
import { jobOutput } from "../../jobs/job-output";
import { commandKey } from "../../part-index";
import { checkRequestId } from "../../runs/names";
import type { CommandHandler } from "../../world/call";

export const startCutoverCommand: CommandHandler = (call) => {
  const { world, computer, parameters } = call;
  const requestId = checkRequestId(call.text("RequestId"));
  const jobKind = world.parts.commandJobs.get(commandKey(call.text("Module"), call.text("Name"))) ?? "command";
  return [jobOutput(computer, startJob(world, computer, { requestId, jobKind, parameters }))];
};
