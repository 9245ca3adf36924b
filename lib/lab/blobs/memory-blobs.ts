import { createHash } from "node:crypto";
import { CutoverError } from "../../errors";
import type { BlobStore } from "./blob-store";

export function sha256Of(bytes: Uint8Array | string): string {
  return createHash("sha256").update(bytes).digest("hex");
}

/** Contents in memory. Estates that came from one snapshot may share it: nothing in it ever changes. */
export class MemoryBlobs implements BlobStore {
  private readonly bytesBySha = new Map<string, Uint8Array>();

  /** Looks into `below` for what it has not. */
  constructor(private readonly below?: BlobStore) {}

  put(bytes: Uint8Array): string {
    const sha256 = sha256Of(bytes);
    if (!this.has(sha256)) this.bytesBySha.set(sha256, Uint8Array.from(bytes));
    return sha256;
  }

  get(sha256: string): Uint8Array {
    const bytes = this.bytesBySha.get(sha256) ?? this.below?.get(sha256);
    if (bytes !== undefined) return bytes;
    throw new CutoverError({
      code: "LAB_STATE_DAMAGED",
      what: `The estate names a content ${sha256} that is not kept.`,
    });
  }

  has(sha256: string): boolean {
    return this.bytesBySha.has(sha256) || (this.below?.has(sha256) ?? false);
  }
}
