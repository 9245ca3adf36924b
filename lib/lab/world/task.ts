import type { ChangeEvent, Plain } from "../history";
import type { World } from "./world";

/** Something that will happen by virtual time. Plain data, so that it outlives the lab's process. */
export interface TaskState {
  id: number;
  at: number;
  computer: string;
  /** Name of a registered handler. */
  task: string;
  data: { [name: string]: Plain };
  by: ChangeEvent["by"];
  runId?: string;
  /** Belongs to this job: goes when the job is stopped or lost. */
  job?: string;
  /** Comes back for ever (a service that starts itself); `pendingMs` does not wait for it. */
  background?: boolean;
}

/** What a caller of `world.schedule` says. `by` and `runId` come from whoever acts now unless given. */
export interface TaskDraft {
  readonly inMs: number;
  readonly computer: string;
  readonly task: string;
  readonly data?: { readonly [name: string]: Plain };
  readonly by?: ChangeEvent["by"];
  readonly job?: string;
  readonly background?: boolean;
}

/** Runs when a task's time has come. It looks at the state first: much may have changed since it was scheduled. */
export type TaskHandler = (world: World, task: Readonly<TaskState>) => void;
