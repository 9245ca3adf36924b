import { mkdir, readdir, readFile, rm, truncate } from "node:fs/promises";
import { dirname } from "node:path";
import writeFileAtomic from "write-file-atomic";
import type { FileEntry, Files } from "../shell";
import { appendDurably } from "./append-durably";
import { createWhole } from "./create-whole";
import { isErrno, readFailure, writeFailure } from "./disk-failure";

/** The disk of the machine that cutover runs on. */
export const diskFiles: Files = {
  read: async (path) => {
    try {
      return new Uint8Array(await readFile(path));
    } catch (thrown) {
      if (isErrno(thrown, "ENOENT")) return undefined;
      throw readFailure(path, thrown);
    }
  },
  write: (path, bytes) =>
    changing(path, async () => {
      await mkdir(dirname(path), { recursive: true });
      await writeFileAtomic(path, Buffer.from(bytes));
    }),
  create: (path, bytes) => changing(path, () => createWhole(path, bytes)),
  append: (path, bytes) => changing(path, () => appendDurably(path, bytes)),
  truncate: (path, length) => changing(path, () => truncate(path, length)),
  remove: (path) => changing(path, () => rm(path, { force: true })),
  list: async (folder) => {
    try {
      const entries = await readdir(folder, { withFileTypes: true });
      return entries.map(entryOf).sort((a, b) => (a.name < b.name ? -1 : 1));
    } catch (thrown) {
      if (isErrno(thrown, "ENOENT")) return [];
      throw readFailure(folder, thrown);
    }
  },
};

function entryOf(entry: { readonly name: string; isDirectory(): boolean }): FileEntry {
  return { name: entry.name, isFolder: entry.isDirectory() };
}

async function changing<T>(path: string, change: () => Promise<T>): Promise<T> {
  try {
    return await change();
  } catch (thrown) {
    throw writeFailure(path, thrown);
  }
}
