import { mkdir, open } from "node:fs/promises";
import { dirname } from "node:path";
import { isErrno } from "./disk-failure";
import { syncFolder } from "./sync-folder";

/**
 * Adds bytes at the end of a file and returns when they are on the disk. A file that is new needs its folder's entry
 * on the disk as well, or a power cut would take the whole file back.
 */
export async function appendDurably(path: string, bytes: Uint8Array): Promise<void> {
  const isNew = await addBytes(path, bytes);
  if (isNew) await syncFolder(dirname(path));
}

async function addBytes(path: string, bytes: Uint8Array): Promise<boolean> {
  const file = await openForAppend(path);
  try {
    const { size } = await file.stat();
    await file.appendFile(bytes);
    await file.sync();
    return size === 0;
  } finally {
    await file.close();
  }
}

async function openForAppend(path: string) {
  try {
    return await open(path, "a");
  } catch (thrown) {
    if (!isErrno(thrown, "ENOENT")) throw thrown;
    await mkdir(dirname(path), { recursive: true });
    return open(path, "a");
  }
}
