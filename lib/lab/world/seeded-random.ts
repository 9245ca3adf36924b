import { createHash } from "node:crypto";
import type { Random } from "../../shell";
import type { EstateState } from "../state/estate-state";
import { entryOf, setEntry } from "../state/table";
import type { WorldRandom } from "./world-random";

/** Values from the estate's seed, a stream's name and how many the stream has given. The count is part of the state. */
export class SeededRandom implements WorldRandom, Random {
  constructor(
    private readonly state: Pick<EstateState, "seed" | "draws">,
    private readonly stream: string,
  ) {}

  next(): number {
    return Buffer.from(this.block()).readUIntBE(0, 6) / 2 ** 48;
  }

  integer(limit: number): number {
    return Math.floor(this.next() * limit);
  }

  bytes(count: number): Uint8Array {
    const bytes = new Uint8Array(count);
    for (let at = 0; at < count; at += 32) bytes.set(this.block().subarray(0, Math.min(32, count - at)), at);
    return bytes;
  }

  private block(): Uint8Array {
    const draw = (entryOf(this.state.draws, this.stream) ?? 0) + 1;
    setEntry(this.state.draws, this.stream, draw);
    return createHash("sha256").update(`${this.state.seed}\n${this.stream}\n${draw}`).digest();
  }
}
