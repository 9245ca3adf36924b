/** Several servers in place of one, as an upgrade file lists them. */
export interface EstateTargets {
  /** In the order in which they are worked on. */
  readonly each: readonly EstateTarget[];
  /** How many servers a wave has. */
  readonly waveSize: number;
  /** How many the first wave has; undefined: `waveSize`. */
  readonly canary?: number | undefined;
  /** How many servers of a wave are worked on at the same time. */
  readonly atOnce: number;
}

/** One server of several. */
export interface EstateTarget {
  /** The server's name. */
  readonly name: string;
  /** The system's inputs for it, checked, with defaults; secrets are references. */
  readonly inputs: unknown;
}
