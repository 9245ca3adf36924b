/** A picture of an estate, immutable; `openLab({ snapshot })` goes on from it. */
export interface LabSnapshot {
  readonly kind: "lab-snapshot";
  /** SHA-256 over the state (history and contents are named in it): equal estates have equal ones. */
  readonly sha256: string;
  /** Virtual time. */
  readonly now: number;
  /** The number of events so far. */
  readonly events: number;
}
