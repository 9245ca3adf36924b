import type { JobKind } from "../../../jobs/job-kind";
import { processName, startAsJob } from "./start-installer";

/** Start-CutoverInstaller: the installer of a product as a detached job. */
export const installerJob: JobKind = {
  process: ({ Path }) => ({ name: processName(String(Path)), path: String(Path) }),
  isWaitedFor: true,
  start: ({ world, computer, job, parameters }) => {
    const args = Array.isArray(parameters.ArgumentList) ? parameters.ArgumentList.map(String) : [];
    startAsJob(world, computer, { job, path: String(parameters.Path), args });
  },
};
