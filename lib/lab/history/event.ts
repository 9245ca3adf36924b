/** A value of plain data in the history. No secret ever stands here. */
export type Plain = null | boolean | number | string | readonly Plain[] | { readonly [key: string]: Plain };

/** What every event has: its place, virtual time in ms since 1970, and the computer it happened on ("" = the network). */
interface EventBase {
  readonly seq: number;
  readonly at: number;
  readonly computer: string;
}

/** A command arrived. `parameters` are redacted (secrets as "***", bytes as {sha256, length}). */
export interface CommandEvent extends EventBase {
  readonly kind: "command";
  readonly module: string;
  readonly name: string;
  readonly effect: "reads" | "changes";
  readonly parameters: { readonly [name: string]: Plain };
  /** For Invoke-Sqlcmd: the kinds of statements the lab parsed, e.g. ["restore-verifyonly"]. */
  readonly statements?: readonly string[];
  readonly fence?: { readonly runId: string; readonly epoch: number };
  /** `refused`: by the fence or the binder, nothing happened. `lost`: it took effect but the answer was lost. */
  readonly outcome: "ok" | "error" | "refused" | "lost";
  readonly errorId?: string;
}

/** What a change was of. Closed list; the lab writes one event per state that changed. */
export type Subject =
  | "computer" // Up, Restarting
  | "app-pool" // Started, Stopping, Stopped, Starting
  | "site"
  | "cluster-group" // "Online on NODE", "Pending on NODE", "Offline on NODE"; detail {cluster}
  | "worker-process" // name "POOL:pid": present, absent
  | "service"
  | "process" // name "NAME:pid": present, absent
  | "file" // name = path; to/from = sha256 or null
  | "registry"
  | "iis-configuration"
  | "iis-backup"
  | "iis" // "restarted"
  | "access-rule" // present, absent
  | "maintenance" // on, off
  | "background-jobs" // count as text
  | "product" // name = product; to/from = version
  | "installer" // name = request id or "attended"; ready, running, succeeded, failed
  | "schema-update" // name = product; not-started, running, done, failed
  | "licence" // name = product; masked form
  | "database" // name = db; to = content checksum; detail.state …
  | "database-access" // MULTI_USER, SINGLE_USER
  | "backup" // name = path; written, corrupt; detail {database, copyOnly, checksum, databaseChecksum}
  | "backup-verified" // name = path; verified, failed
  | "restore" // name = database; done, failed; detail {path, as}
  | "job" // name = request id; Running, Exited, Lost
  | "lock" // held, free; detail {runId, epoch, pastPointOfNoReturn}
  | "journal" // name = run id; to = seq
  | "artefact" // name = run id/name; to = sha256
  | "detection" // security software removed a file
  | "person"; // what somebody did, name = action

/** Something in the estate changed. `by` says through whom; a job or the system itself goes on without any coordinator. */
export interface ChangeEvent extends EventBase {
  readonly kind: "change";
  readonly subject: Subject;
  readonly name: string;
  readonly from: Plain;
  readonly to: Plain;
  readonly by: "command" | "job" | "person" | "hazard" | "system";
  /** The run whose command or job did it, where one did. */
  readonly runId?: string;
  readonly detail?: { readonly [key: string]: Plain };
}

/** A request reached a site of the estate. */
export interface HttpEvent extends EventBase {
  readonly kind: "http";
  readonly method: string;
  readonly url: string;
  readonly status: number;
  /** What page it was: login, maintenance, unavailable, admin, api, other. */
  readonly page: string;
  /** `user` came from outside, `target` from the computer itself, `operator` from the coordinator's Http port. */
  readonly client: "user" | "target" | "operator";
}

/** A hazard of the catalogue struck. */
export interface HazardEvent extends EventBase {
  readonly kind: "hazard";
  readonly does: string;
  readonly atCommand: string;
}

/** The lab's append-only history: written by the lab alone. */
export type LabEvent = CommandEvent | ChangeEvent | HttpEvent | HazardEvent;
