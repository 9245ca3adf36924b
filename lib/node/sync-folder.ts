import { open } from "node:fs/promises";

/** Puts a folder's entries on the disk. Windows has no such call and writes them with the file. */
export async function syncFolder(folder: string): Promise<void> {
  if (process.platform === "win32") return;
  const handle = await open(folder, "r");
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}
