import type { MomentListener } from "../world/moment";
import { killJob } from "./job-life";

/** The process of a job that still runs has ended: not by the job, which is closed before its process goes. */
export const onJobProcessEnded: MomentListener = (world, moment) => {
  const computer = world.computer(moment.computer);
  for (const job of Object.values(computer.jobs)) if (job.processId === moment.data?.id) killJob(world, computer, job);
};
