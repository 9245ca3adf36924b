import type { FileEntry, Files } from "../../shell";

/** An operator's disk in memory. Whoever makes one may look at and copy what it holds. */
export class MemoryFiles implements Files {
  readonly contents: Map<string, Uint8Array>;

  constructor(contents: ReadonlyMap<string, Uint8Array> = new Map()) {
    this.contents = new Map(contents);
  }

  async read(path: string): Promise<Uint8Array | undefined> {
    return this.contents.get(path)?.slice();
  }

  async write(path: string, bytes: Uint8Array): Promise<void> {
    this.contents.set(path, bytes.slice());
  }

  async create(path: string, bytes: Uint8Array): Promise<boolean> {
    if (this.contents.has(path)) return false;
    this.contents.set(path, bytes.slice());
    return true;
  }

  async append(path: string, bytes: Uint8Array): Promise<void> {
    this.contents.set(path, Buffer.concat([this.contents.get(path) ?? new Uint8Array(), bytes]));
  }

  async truncate(path: string, length: number): Promise<void> {
    this.contents.set(path, (this.contents.get(path) ?? new Uint8Array()).slice(0, length));
  }

  async list(folder: string): Promise<readonly FileEntry[]> {
    const below = `${slashes(folder).replace(/\/+$/, "")}/`;
    const found = new Map<string, boolean>();
    for (const path of this.contents.keys()) {
      if (!slashes(path).startsWith(below)) continue;
      const [name = "", ...deeper] = slashes(path).slice(below.length).split("/");
      found.set(name, deeper.length > 0);
    }
    return [...found].sort(([a], [b]) => (a < b ? -1 : 1)).map(([name, isFolder]) => ({ name, isFolder }));
  }

  async remove(path: string): Promise<void> {
    this.contents.delete(path);
  }
}

/** Windows joins paths with backslashes, others with slashes. */
function slashes(path: string): string {
  return path.replaceAll("\\", "/");
}
