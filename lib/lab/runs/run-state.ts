import type { Table } from "../state/table";

/** What a run keeps on a computer: its journal, line by line, and its artefacts. */
export interface RunState {
  journal: JournalPart[];
  /** Bytes behind the last whole record: what a crash left half written. */
  tornTail: BlobReference | null;
  artefacts: Table<BlobReference>;
}

export interface BlobReference {
  sha256: string;
  length: number;
}

/** One record with its line feed. */
export interface JournalPart extends BlobReference {
  seq: number;
  hash: string;
}
