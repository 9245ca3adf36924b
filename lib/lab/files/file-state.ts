import type { Table } from "../state/table";

/** The files of a computer; keys are `keyOf` of the normalised path. Folders exist by their files or by themselves. */
export interface FilesState {
  entries: Table<FileState>;
  /** Folders that were made as such: key to path as written. */
  folders: Table<string>;
  /** Below these folders (keys) the account may not read, not write, or neither. */
  denied: Table<"read" | "write" | "all">;
}

export interface FileState {
  /** Normalised (drive, backslashes), in the case in which it was made. */
  path: string;
  /** Of its bytes, which lie in the blob store. */
  sha256: string;
  /** Length of its bytes. */
  length: number;
  /** Space it takes; differs from `length` where the lab keeps a short stand-in for a large file (a backup). */
  sizeOnDisk: number;
  lastWriteTime: number;
  /** Somebody holds it open for themselves until then (ms since 1970; null: until it is let go): no reading, writing, removing. */
  lockedUntil?: number | null;
}
