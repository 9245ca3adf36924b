import { CutoverError } from "../../errors";
import type { PartIndex } from "../part-index";
import { type EstateSnapshot, parseState } from "../snapshot";
import { EstateWorld } from "../world/estate-world";
import type { LiveFolder } from "./live-folder";

/** Begins a live folder with a picture: its contents first, then history and state. @throws CutoverError LAB_IN_USE */
export function seedFolder(live: LiveFolder, snapshot: EstateSnapshot, parts: PartIndex): void {
  if (live.load() !== undefined) {
    throw new CutoverError({ code: "LAB_IN_USE", what: `${live.folder} already holds the live state of an estate.` });
  }
  const { text, history, blobs } = snapshot;
  for (const sha256 of new Set(text.match(/\b[0-9a-f]{64}\b/g) ?? [])) {
    if (blobs.has(sha256)) live.blobs.put(blobs.get(sha256));
  }
  live.save(new EstateWorld(parseState(text), live.blobs, parts, history));
}
