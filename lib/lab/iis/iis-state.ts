import type { Table } from "../state/table";

declare module "../state/computer-state" {
  interface ComputerState {
    /** IIS, where it is installed. */
    iis?: IisState;
  }
}

/** IIS of a computer. It works while the Windows service W3SVC runs. */
export interface IisState {
  /** By `keyOf` of the name. */
  pools: Table<PoolState>;
  sites: Table<SiteState>;
  /** By thumbprint in upper case. */
  certificates: Table<CertificateState>;
  /** Copies of the configuration, by `keyOf` of the name. */
  backups: Table<ConfigurationBackupState>;
}

export type RunState = "Starting" | "Started" | "Stopping" | "Stopped";

export interface PoolState {
  name: string;
  state: RunState;
  autoStart: boolean;
  managedRuntimeVersion: string;
  startMode: "OnDemand" | "AlwaysRunning";
  identity: string;
  /** What is not as IIS has it by default; absent: everything is. */
  settings?: PoolSettings;
  startMs: number;
  stopMs: number;
  /** Raised by every change of state, so that what was planned for an earlier one does not happen. */
  turn: number;
  /** Stays in Stopping until its worker process is ended or IIS is restarted. */
  hangs: boolean;
}

/** Attributes of a pool that the lab keeps, but does not go by. */
export interface PoolSettings {
  managedPipelineMode?: "Integrated" | "Classic";
  enable32BitAppOnWin64?: boolean;
  queueLength?: number;
  identityType?: string;
  /** hh:mm:ss */
  idleTimeout?: string;
}

export interface SiteState {
  name: string;
  id: number;
  state: RunState;
  serverAutoStart: boolean;
  bindings: BindingState[];
  applications: ApplicationState[];
  stopMs: number;
  turn: number;
}

export interface BindingState {
  protocol: "http" | "https";
  /** IP:port:host, e.g. *:443: */
  bindingInformation: string;
  sslFlags: number;
  /** Thumbprint; null: an https binding without certificate. */
  certificateHash: string | null;
  certificateStoreName: string | null;
}

export interface ApplicationState {
  /** "/" is the site's root. */
  path: string;
  pool: string;
  physicalPath: string;
}

export interface CertificateState {
  thumbprint: string;
  subject: string;
  /** Host names it is good for; a leading "*." stands for one label. */
  names: string[];
  notBefore: number;
  notAfter: number;
  hasPrivateKey: boolean;
  storeName: string;
}

export interface ConfigurationBackupState {
  name: string;
  createdAt: number;
  configuration: ConfigurationState;
}

/** What stands in applicationHost.config: no running state. */
export interface ConfigurationState {
  pools: Pick<
    PoolState,
    "name" | "autoStart" | "managedRuntimeVersion" | "startMode" | "identity" | "settings" | "startMs" | "stopMs"
  >[];
  sites: Pick<SiteState, "name" | "id" | "serverAutoStart" | "bindings" | "applications" | "stopMs">[];
}
