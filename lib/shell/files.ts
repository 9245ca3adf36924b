/** One entry of a folder. */
export interface FileEntry {
  readonly name: string;
  readonly isFolder: boolean;
}

/** The operator's own disk. Tests put a disk in memory in its place and inject faults. Paths are absolute. */
export interface Files {
  /** The bytes, or undefined when there is no such file. */
  read(path: string): Promise<Uint8Array | undefined>;
  /** Replaces the file as a whole or not at all; makes its folders. */
  write(path: string, bytes: Uint8Array): Promise<void>;
  /** Creates the file; gives false, and changes nothing, when it exists. */
  create(path: string, bytes: Uint8Array): Promise<boolean>;
  /** Adds bytes at the end and returns when they are on the disk (one fsync). */
  append(path: string, bytes: Uint8Array): Promise<void>;
  /** Cuts the file to a length, for the last record of a journal that was written half. */
  truncate(path: string, length: number): Promise<void>;
  list(folder: string): Promise<readonly FileEntry[]>;
  remove(path: string): Promise<void>;
}
