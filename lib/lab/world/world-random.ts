/** Reproducible randomness: the same seed and place give the same value. */
export interface WorldRandom {
  /** [0, 1) */
  next(): number;
  /** 0 to limit - 1. */
  integer(limit: number): number;
  bytes(count: number): Uint8Array;
}
