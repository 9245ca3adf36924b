import { getCutoverJob } from "../cmdlets/cutover/get-cutover-job";
import type { Shell } from "../shell";
import type { RunRecord } from "../upgrade/model";
import { requestIdOf } from "./request-id";

/** What the target's record says of the latest attempt of a step's job. */
export type JobSeen = {
  readonly attempt: number;
  readonly requestId: string;
  readonly state: "Running" | "Exited" | "Lost";
  readonly exitCode: number | null;
  /** The status of an HTTP request that the job sent. */
  readonly status: number | null;
  readonly startMs: number | null;
  readonly endMs: number | null;
  readonly children: readonly string[];
  readonly log: string;
};

const MAX_ATTEMPTS = 100;
const LOG_LENGTH = 400;

/** The latest attempt that the target knows of, or null: the record on the target proves that none was started. */
export async function latestJob(shell: Shell, run: RunRecord, step: string): Promise<JobSeen | null> {
  let latest: JobSeen | null = null;
  for (let attempt = 1; attempt <= MAX_ATTEMPTS; attempt += 1) {
    const requestId = requestIdOf(run, step, attempt);
    if (requestId === undefined) return null;
    const job = await getCutoverJob(shell, { requestId });
    if (job.state === "NotFound") return latest;
    latest = {
      attempt,
      requestId,
      state: stateOf(job.state),
      exitCode: job.exitCode,
      status: statusOf(job.result),
      startMs: job.startTime?.getTime() ?? null,
      endMs: job.endTime?.getTime() ?? null,
      children: job.children.map((child) => `${child.name} (PID ${child.id})`),
      log: job.log.slice(-LOG_LENGTH),
    };
  }
  return latest;
}

function stateOf(state: string): JobSeen["state"] {
  return state === "Running" || state === "Exited" ? state : "Lost";
}

function statusOf(result: unknown): number | null {
  const status = typeof result === "object" && result !== null && "status" in result ? result.status : null;
  return typeof status === "number" ? status : null;
}
