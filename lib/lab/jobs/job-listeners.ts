import type { MomentListener } from "../world/moment";
import { loseJob } from "./job-life";

/** Somebody ended the process of a job without going through the job: its exit code is lost. */
export const loseJobOfProcess: MomentListener = (world, moment) => {
  const computer = world.computer(moment.computer);
  for (const job of Object.values(computer.jobs)) {
    if (job.state === "Running" && job.processId === moment.data?.id) loseJob(world, computer, job.requestId);
  }
};
