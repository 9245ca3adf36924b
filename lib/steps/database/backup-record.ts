/** The proof of a backup: where it lies, what it holds, and how it was verified. */
export type BackupRecord = {
  readonly path: string;
  readonly database: string;
  readonly length: number;
  readonly sha256: string;
  /** Place of the backup set in its file. */
  readonly position: number;
  readonly finishedMs: number;
  readonly verified: readonly ("checksum" | "verify-only" | "test-restore" | "check-db")[];
};

/** Name of the artefact that is the proof of the backup a step makes. */
export const backupArtefact = (step: string): string => `${step}.json`;
