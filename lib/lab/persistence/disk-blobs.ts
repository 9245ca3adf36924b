import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { CutoverError } from "../../errors";
import type { BlobStore } from "../blobs/blob-store";
import { sha256Of } from "../blobs/memory-blobs";

/** Contents as files of a folder, each under its hash; what was read once stays in memory. */
export class DiskBlobs implements BlobStore {
  private readonly known = new Map<string, Uint8Array>();

  constructor(private readonly folder: string) {}

  put(bytes: Uint8Array): string {
    const sha256 = sha256Of(bytes);
    if (this.has(sha256)) return sha256;
    const file = this.fileOf(sha256);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(`${file}.new`, bytes);
    renameSync(`${file}.new`, file);
    this.known.set(sha256, Uint8Array.from(bytes));
    return sha256;
  }

  get(sha256: string): Uint8Array {
    const known = this.known.get(sha256);
    if (known !== undefined) return known;
    const bytes = this.read(sha256);
    this.known.set(sha256, bytes);
    return bytes;
  }

  has(sha256: string): boolean {
    return this.known.has(sha256) || existsSync(this.fileOf(sha256));
  }

  private read(sha256: string): Uint8Array {
    const file = this.fileOf(sha256);
    try {
      const bytes = new Uint8Array(readFileSync(file));
      if (sha256Of(bytes) === sha256) return bytes;
    } catch (cause) {
      throw new CutoverError({ code: "LAB_STATE_DAMAGED", what: `${file} cannot be read.`, cause });
    }
    throw new CutoverError({ code: "LAB_STATE_DAMAGED", what: `${file} does not hold what its name says.` });
  }

  private fileOf(sha256: string): string {
    return join(this.folder, sha256.slice(0, 2), sha256);
  }
}
