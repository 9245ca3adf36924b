import { createHash } from "node:crypto";
import type { FileEntry, Files } from "../../lib/shell";

/** The operator's disk in memory. Contents are never changed in place, so that a picture of it is a copy of the map. */
export class PicturedDisk implements Files {
  private readonly contents: Map<string, Uint8Array>;
  writes = 0;

  constructor(contents: ReadonlyMap<string, Uint8Array> = new Map()) {
    this.contents = new Map(contents);
  }

  picture(): ReadonlyMap<string, Uint8Array> {
    return new Map(this.contents);
  }

  async read(path: string): Promise<Uint8Array | undefined> {
    return this.contents.get(path);
  }

  async list(folder: string): Promise<readonly FileEntry[]> {
    const below = `${folder.replace(/\/+$/, "")}/`;
    const found = new Map<string, boolean>();
    for (const path of this.contents.keys()) {
      if (!path.startsWith(below)) continue;
      const [name = "", ...deeper] = path.slice(below.length).split("/");
      found.set(name, deeper.length > 0);
    }
    return [...found].map(([name, isFolder]) => ({ name, isFolder }));
  }

  async write(path: string, bytes: Uint8Array): Promise<void> {
    this.put(path, bytes.slice());
  }

  async create(path: string, bytes: Uint8Array): Promise<boolean> {
    this.writes += 1;
    if (this.contents.has(path)) return false;
    this.contents.set(path, bytes.slice());
    return true;
  }

  async append(path: string, bytes: Uint8Array): Promise<void> {
    this.put(path, Buffer.concat([this.contents.get(path) ?? new Uint8Array(), bytes]));
  }

  async truncate(path: string, length: number): Promise<void> {
    this.put(path, (this.contents.get(path) ?? new Uint8Array()).slice(0, length));
  }

  async remove(path: string): Promise<void> {
    this.writes += 1;
    this.contents.delete(path);
  }

  private put(path: string, bytes: Uint8Array): void {
    this.writes += 1;
    this.contents.set(path, bytes);
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
