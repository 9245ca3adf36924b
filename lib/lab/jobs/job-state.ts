import type { Plain } from "../history";

/** A detached job with its folder on the target (design §3). */
export interface JobState {
  requestId: string;
  jobKind: string;
  state: "Running" | "Exited" | "Lost";
  processId: number;
  startTime: number;
  endTime: number | null;
  exitCode: number | null;
  log: string;
  result: { [name: string]: Plain } | null;
  /** Whose it is: the run that started it. */
  runId: string | null;
  /** What its kind keeps about it. Never a secret. */
  data: { [name: string]: Plain };
}
