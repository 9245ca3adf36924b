import type { Table } from "../../state/table";

declare module "../../state/computer-state" {
  interface ComputerState {
    /** TimeTracker NX, where it is installed. */
    timeTracker?: TimeTrackerState;
  }
}

/** The product beyond its files, registry keys and database, which lie where every product has them. */
export interface TimeTrackerState {
  /** Display name of its uninstall key. */
  name: string;
  publisher: string | null;
  productCode: string | null;
  site: string;
  /** Path of its application below the site. */
  application: string;
  pool: string;
  programFolder: string;
  /** The program whose version resource is the version that the product has. */
  executable: string;
  webConfig: string;
  registryKey: string;
  database: string;
  /** Windows service of its Redis; null: none is looked at. */
  redis: string | null;
  administrator: { userName: string; passwordSha256: string };
  maintenance: MaintenanceState;
  schemaUpdate: SchemaUpdateState;
  licence: LicenceState | null;
  /** What was replaced by each entry of a key, for a database that is restored to the time before. */
  replacedLicences?: { finishedAt: number; licence: LicenceState | null }[];
  /** Keys that the vendor gave out, by the SHA-256 of their text: the text itself is nowhere. */
  keys: Table<LicenceState>;
  /** By `keyOf` of the program's path. */
  installers: Table<InstallerState>;
  session: InstallerSessionState | null;
}

export interface MaintenanceState {
  state: "off" | "stopping" | "on";
  /** Background jobs that run now. */
  jobs: number;
  /** How many run in normal service. */
  usualJobs: number;
  jobMs: number;
  /** Raised by every change, so that jobs counted down for an earlier one no longer count. */
  turn: number;
}

export interface SchemaUpdateState {
  takesMs: number;
  running: { from: string; to: string; startedAt: number; progress: number; turn: number } | null;
  /** The version that the last finished update led to. */
  finishedTo: string | null;
  turn: number;
}

export interface LicenceState {
  masked: string;
  edition: string;
  validUntil: string;
  /** Major and minor of the version it is good for. */
  forVersion: string;
}

/** An installer program that lies on a disk, and what it does. */
export interface InstallerState {
  path: string;
  version: string;
  /** With one of them it runs by itself; without, it shows its pages to somebody. */
  silentArguments: string[];
  /** Files beside it that it needs, relative to its folder. */
  needs: string[];
  checkMs: number;
  installMs: number;
  /** Above that load of the whole computer by other programs it gives up after the time. */
  timesOutAt: { cpuPercent: number; afterMs: number };
  installs: InstalledFileState[];
  /** Files of the old version that the new one has no more, relative to the program folder. */
  removes: string[];
}

export interface InstalledFileState {
  /** Relative to the program folder. */
  path: string;
  sha256: string;
  length: number;
}

/** The pages of a running installer. `warning` and `certificate` are dialogs that wait for somebody. */
export type InstallerPhase = "started" | "warning" | "certificate" | "ready" | "installing" | "completed";

export interface InstallerSessionState {
  installer: string;
  phase: InstallerPhase;
  mode: "silent" | "attended";
  processId: number;
  /** Of the job, where it was started as one. */
  requestId: string | null;
  turn: number;
}
