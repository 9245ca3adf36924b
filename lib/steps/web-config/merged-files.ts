import type { Placement } from "../placement";

/** Where the versions of a configuration file lie that are brought together. */
export interface MergedFiles extends Placement {
  /** The file that the installer overwrites. */
  readonly path: string;
  /** Artefacts: the file as it was saved, and the default of the old version where it is known. */
  readonly saved: string;
  readonly oldDefault: string | undefined;
  /** Prefix of the keys of the questions: the same for the dry merge and the real one. */
  readonly gatePrefix: string;
  /** Decisions known before, by the part of the question's key behind the prefix. */
  readonly decisions: Readonly<Record<string, string>>;
  /** Product and version whose installer overwrites the file. */
  readonly product: string;
  readonly version: string;
  /** What an earlier run has left behind and must still be there, as long as this run overwrites nothing. */
  readonly kept?: KeptFile | undefined;
}

/** A file as a run has left it: among that run's artefacts lies a copy of these bytes. */
export interface KeptFile {
  readonly run: string;
  /** Lower-case hex. */
  readonly sha256: string;
}

/** Names of what the merge adds to the run's artefacts. */
export const newDefaultArtefact = "web-config/new";
export const changedArtefact = (sha256: string): string => `web-config/changed-${sha256.slice(0, 12)}`;
export const mergedArtefact = (sha256: string): string => `web-config/merged-${sha256.slice(0, 12)}`;
