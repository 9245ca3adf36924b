/** Randomness as a port, so that a run on the lab can be repeated from its seed. */
export interface Random {
  /** A number of [0, 1). */
  next(): number;
  /** That many random bytes, for ids and nonces. */
  bytes(count: number): Uint8Array;
}
