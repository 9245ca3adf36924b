import { endJob, logJob } from "../../../jobs/job-life";
import { endProcess } from "../../../processes/process-life";
import { entryOf } from "../../../state/table";
import { emitInstaller, type Installing } from "./session";

/** The installer ends with an exit code: as a job where it was one, otherwise its window closes. */
export function endSession(
  running: Installing,
  end: { exitCode: number; because: string; leavesChildren?: boolean },
): void {
  const { world, computer, product, session } = running;
  const { exitCode, because, leavesChildren } = end;
  const isSuccess = exitCode === 0 || exitCode === 3010 || exitCode === 1641;
  emitInstaller(running, { from: session.phase, to: isSuccess ? "succeeded" : "failed", exitCode });
  product.session = null;
  const children = leavesChildren ? "leave" : "end";
  const job = session.requestId === null ? undefined : entryOf(computer.jobs, session.requestId);
  if (job) {
    logJob(job, because);
    endJob(world, computer, { requestId: job.requestId, exitCode, children });
  } else endProcess(world, computer, session.processId, { children });
  world.moment({
    name: isSuccess ? "installer.finished" : "installer.failed",
    computer: computer.name,
    data: { exitCode },
  });
}
