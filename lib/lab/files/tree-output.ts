import type { Value } from "../../shell";
import type { Manifest } from "./manifest";

const BYTES_PER_MS = 100_000;

/** A tree as Copy- and Restore-CutoverTree give it. */
export function treeOutput(manifest: Manifest): Value {
  return { files: manifest.files.length, totalBytes: BigInt(manifest.totalBytes), sha256: manifest.sha256 };
}

/** Virtual time of copying: 100 MB a second. */
export function copyMs(bytes: number): number {
  return Math.floor(bytes / BYTES_PER_MS);
}
