import { randomBytes } from "node:crypto";
import type { Random } from "../shell";

const BITS_OF_A_DOUBLE = 53;

/** Randomness of the operating system. */
export const systemRandom: Random = {
  next: () => Number(randomBytes(8).readBigUInt64BE() >> BigInt(64 - BITS_OF_A_DOUBLE)) / 2 ** BITS_OF_A_DOUBLE,
  bytes: (count) => new Uint8Array(randomBytes(count)),
};
