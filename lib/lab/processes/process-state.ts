import type { Table } from "../state/table";

export interface ProcessesState {
  nextId: number;
  /** By process id as text. */
  byId: Table<ProcessState>;
}

export interface ProcessState {
  id: number;
  /** Without .exe. */
  name: string;
  path: string | null;
  /** Share of the whole computer, 0..100; processor seconds follow from it and the time that passed. */
  cpuPercent: number;
  workingSetBytes: number;
  startTime: number;
  sessionId: number;
  userName: string | null;
  parentId: number;
  serviceName: string | null;
  /** Of a worker process of IIS: its application pool. */
  appPool?: string;
  /** Starts again that long after it was ended from outside; undefined: stays away. */
  respawnsAfterMs?: number;
}
