import { createHash } from "node:crypto";
import { normalisePath } from "../files/paths";
import { makeFolder } from "../files/write-file";
import type { EstateSources } from "../part";
import type { ComputerState } from "../state/computer-state";
import { keyOf, setEntry } from "../state/table";
import type { World } from "../world/world";
import type { ComputerInput, FileInput } from "./computer-schema";

/** Puts the files of the estate on a computer. The free space that the estate names is what is left beside them. */
export function createFiles(world: World, computer: ComputerState, input: ComputerInput, sources: EstateSources): void {
  for (const folder of input.folders) makeFolder(computer, folder);
  for (const [written, file] of Object.entries(input.files)) {
    const path = normalisePath(written);
    const bytes = bytesOf(path, file, sources);
    const sha256 = world.blobs.put(bytes);
    if (file.version !== undefined) {
      const { version } = file;
      setEntry(world.state.versionResources, sha256, { fileVersion: version, productVersion: version });
    }
    setEntry(computer.files.entries, keyOf(path), {
      path,
      sha256,
      length: bytes.length,
      sizeOnDisk: file.takes ?? bytes.length,
      lastWriteTime: file.lastWriteTime ?? computer.facts.bootTime,
    });
  }
}

export function bytesOf(path: string, file: FileInput, sources: EstateSources): Uint8Array {
  if (file.text !== undefined) return Buffer.from(file.text, "utf8");
  if (file.base64 !== undefined) return Buffer.from(file.base64, "base64");
  if (file.from !== undefined) return sources.read(file.from);
  return madeUpBytes(path, file.bytes ?? 0);
}

/** The same bytes for the same path and length, others for others. */
export function madeUpBytes(seed: string, length: number): Uint8Array {
  const bytes = new Uint8Array(length);
  for (let at = 0; at < length; at += 32) {
    const block = createHash("sha256").update(`${seed}\n${at}`).digest();
    bytes.set(block.subarray(0, Math.min(32, length - at)), at);
  }
  return bytes;
}
