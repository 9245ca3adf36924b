import { createHash } from "node:crypto";
import { MemoryFiles } from "../../lib/lab";

/** The operator's disk in memory, its writes counted. Contents are never changed in place, so that a copy of the map is a picture. */
export class PicturedDisk extends MemoryFiles {
  writes = 0;

  picture(): ReadonlyMap<string, Uint8Array> {
    return new Map(this.contents);
  }

  override async create(path: string, bytes: Uint8Array): Promise<boolean> {
    this.writes += 1;
    return super.create(path, bytes);
  }

  override async write(path: string, bytes: Uint8Array): Promise<void> {
    this.writes += 1;
    await super.write(path, bytes);
  }

  override async append(path: string, bytes: Uint8Array): Promise<void> {
    this.writes += 1;
    await super.append(path, bytes);
  }

  override async truncate(path: string, length: number): Promise<void> {
    this.writes += 1;
    await super.truncate(path, length);
  }

  override async remove(path: string): Promise<void> {
    this.writes += 1;
    await super.remove(path);
  }
}

/** The same for equal contents. */
export function hashOfDisk(picture: ReadonlyMap<string, Uint8Array>): string {
  const hash = createHash("sha256");
  for (const [path, bytes] of [...picture].sort(([a], [b]) => (a < b ? -1 : 1))) {
    hash.update(`${path}\0${bytes.length}\0`).update(bytes);
  }
  return hash.digest("hex");
}
