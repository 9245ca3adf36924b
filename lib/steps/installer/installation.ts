import type { Placement } from "../placement";
import type { RequiredProof } from "../proof";
import type { PutBack, SavedFile } from "../rescue";

/** The product that an installer brings to a version, and what must be so around it. */
export interface Installation extends Placement {
  /** Name in Windows' list of installed programs. */
  readonly product: string;
  readonly version: string;
  /** Program file whose version resource proves the version too. */
  readonly versionFile: string | undefined;
  readonly folder: string;
  readonly file: string;
  /** Id of the step whose evidence says what the file must be, byte for byte. */
  readonly setStep: string;
  /** Application pool that must be stopped meanwhile. */
  readonly pool: string;
  /** What must be proved before: the copy of the configuration, the backups. */
  readonly proofs: readonly RequiredProof[];
  /** What the installer overwrites: it is not started when one of them is other than it was saved (TT-9). */
  readonly overwrites: readonly SavedFile[];
  readonly way: Omit<PutBack, "computer" | "step" | "rows" | "product" | "versionFile">;
  readonly deadlineMs: number;
}

/** Name of the installer's process: its file without .exe. */
export const processNameOf = (file: string): string => file.replace(/\.exe$/i, "");
