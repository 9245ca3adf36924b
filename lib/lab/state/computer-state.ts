import type { DriveState } from "../files/drive-state";
import type { FilesState } from "../files/file-state";
import type { JobState } from "../jobs/job-state";
import type { LockState } from "../lock/lock-state";
import type { AccessRuleState } from "../network/access-rule-state";
import type { ListenerState } from "../network/listener-state";
import type { ProcessesState } from "../processes/process-state";
import type { RegistryState } from "../registry/registry-state";
import type { RunState } from "../runs/run-state";
import type { ServiceState } from "../services/service-state";
import type { DetectionState } from "./detection-state";
import type { FactsState } from "./facts-state";
import type { Table } from "./table";

/**
 * One simulated computer. A part of the lab adds its own slice by declaration merging, in the file that owns it:
 *
 *     declare module "../state/computer-state" { interface ComputerState { iis?: IisState } }
 */
export interface ComputerState {
  name: string;
  power: PowerState;
  /** Cut off from the network until then; undefined: reachable. */
  unreachableUntil?: number;
  facts: FactsState;
  /** By drive letter with colon, upper case. */
  drives: Table<DriveState>;
  files: FilesState;
  registry: RegistryState;
  /** By `keyOf` of the name. */
  services: Table<ServiceState>;
  processes: ProcessesState;
  /** By request id. */
  jobs: Table<JobState>;
  lock: LockState;
  /** Journals and artefacts by run id. */
  runs: Table<RunState>;
  detections: DetectionState[];
  /** By `keyOf` of the name. */
  accessRules: Table<AccessRuleState>;
  listeners: ListenerState[];
  /** IIS restarts done, by request id: when. */
  iisRestarts: Table<number>;
  /** Reboots done, by request id: when. */
  restarts: Table<number>;
}

export type PowerState = { kind: "up" } | { kind: "restarting"; upAt: number };
