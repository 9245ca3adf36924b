import type { ValueMap } from "../../shell";
import type { ComputerState } from "../state/computer-state";
import type { World } from "../world/world";
import type { JobState } from "./job-state";

/** What a new job is given. Parameters may hold secrets: use them now, keep none of them in `job.data`. */
export interface JobStart {
  readonly world: World;
  readonly computer: ComputerState;
  readonly job: JobState;
  readonly parameters: ValueMap;
}

/**
 * How jobs of a kind go on. `start` plans tasks that belong to the job (`schedule({ job: requestId, … })`) and, sooner
 * or later, `endJob` from jobs/end-job is called.
 */
export interface JobKind {
  /** The process at the root of the job: name without .exe, and its path. */
  readonly process: (parameters: ValueMap) => { readonly name: string; readonly path: string | null };
  readonly start: (start: JobStart) => void;
  /**
   * Its process is a program of its own, which the job's runner waits for: also when somebody ends the program, its exit
   * code is known. Otherwise the process is the runner itself, and nobody is left to tell.
   */
  readonly isWaitedFor?: true;
  /** The job was stopped, ended by somebody, or lost by a reboot; its tasks and processes are gone already. */
  readonly ended?: (start: Omit<JobStart, "parameters">) => void;
}
