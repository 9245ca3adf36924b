import { randomBytes } from "node:crypto";
import { link, mkdir, open, rm } from "node:fs/promises";
import { dirname } from "node:path";
import { isErrno } from "./disk-failure";
import { syncFolder } from "./sync-folder";

/**
 * Creates a file with all its bytes or not at all, and only where none is: the bytes are written under another name and
 * the name is given by a hard link, which fails when it is taken.
 */
export async function createWhole(path: string, bytes: Uint8Array): Promise<boolean> {
  const folder = dirname(path);
  await mkdir(folder, { recursive: true });
  const draft = `${path}.${randomBytes(6).toString("hex")}.draft`;
  try {
    await writeDurably(draft, bytes);
    await link(draft, path);
    await syncFolder(folder);
    return true;
  } catch (thrown) {
    if (isErrno(thrown, "EEXIST")) return false;
    throw thrown;
  } finally {
    await rm(draft, { force: true });
  }
}

async function writeDurably(path: string, bytes: Uint8Array): Promise<void> {
  const file = await open(path, "wx");
  try {
    await file.writeFile(bytes);
    await file.sync();
  } finally {
    await file.close();
  }
}
