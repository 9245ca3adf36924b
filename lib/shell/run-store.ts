/**
 * Where a run's journal and artefacts lie. The store on the target is the journal; the one on the operator's disk is
 * its mirror. Appending is fenced like every changing command (design §3).
 */
export interface RunStore {
  /** A name for people and for the lock record, e.g. "target:APP01" or "local:/work/.cutover/runs". */
  readonly name: string;
  /** The ids of the runs it holds. */
  runs(): Promise<readonly string[]>;
  /** The journal's bytes, or undefined when the run is not known here. */
  readJournal(runId: string): Promise<Uint8Array | undefined>;
  /** Adds one line (with its line feed) as record `seq`; durable when it returns. */
  append(record: JournalLine): Promise<void>;
  /** Cuts what a crash left half written behind the last whole record. */
  repairTail(runId: string, length: number): Promise<void>;
  /** Write-once: the same bytes again are accepted, other bytes under the same name are refused. */
  putArtefact(runId: string, name: string, bytes: Uint8Array): Promise<void>;
  /** What has been captured, whether or not the journal got to tell of it. */
  artefacts(runId: string): Promise<readonly StoredArtefact[]>;
  readArtefact(runId: string, name: string): Promise<Uint8Array | undefined>;
}

export interface JournalLine {
  readonly runId: string;
  readonly seq: number;
  readonly hash: string;
  readonly line: string;
}

export interface StoredArtefact {
  readonly name: string;
  /** Bytes. */
  readonly length: number;
  /** Lower-case hex. */
  readonly sha256: string;
}
