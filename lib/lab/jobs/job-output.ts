import type { Value } from "../../shell";
import { childrenOf } from "../processes/process-life";
import type { ComputerState } from "../state/computer-state";
import type { JobState } from "./job-state";

const LOG_CHARACTERS = 4000;

/** A job as Get-CutoverJob gives it. */
export function jobOutput(computer: ComputerState, job: JobState): Value {
  return {
    requestId: job.requestId,
    state: job.state,
    processId: job.processId,
    startTime: new Date(job.startTime),
    endTime: job.endTime === null ? null : new Date(job.endTime),
    exitCode: job.exitCode,
    children: childrenOf(computer, job.processId).map(({ id, name }) => ({ id, name })),
    log: job.log.slice(-LOG_CHARACTERS),
    result: job.result,
  };
}

/** What Get-CutoverJob gives for a request id that it does not know. */
export function noJobOutput(requestId: string): Value {
  const nothing = { processId: null, startTime: null, endTime: null, exitCode: null, result: null };
  return { requestId, state: "NotFound", ...nothing, children: [], log: "" };
}
