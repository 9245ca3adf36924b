export interface ServiceState {
  name: string;
  displayName: string;
  status: "Running" | "Stopped" | "StartPending" | "StopPending" | "Paused";
  startType: "Automatic" | "Manual" | "Disabled";
  account: string;
  /** The program behind it; its process is made at the start and ended at the stop. */
  processName: string;
  path: string | null;
  /** 0 when stopped. */
  processId: number;
  startTime: number | null;
  startMs: number;
  stopMs: number;
  cpuPercent: number;
  workingSetBytes: number;
  /** Starts itself again that long after its process was ended from outside (service recovery); undefined: never. */
  recoversAfterMs?: number;
}
