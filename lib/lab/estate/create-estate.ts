import type { BlobStore } from "../blobs/blob-store";
import type { EstateSources } from "../part";
import type { PartIndex } from "../part-index";
import type { EstateState } from "../state/estate-state";
import { keyOf, setEntry } from "../state/table";
import { EstateWorld } from "../world/estate-world";
import { createComputer } from "./create-computer";
import type { EstateDeclaration } from "./estate-schema";
import { hazardState, personState } from "./place-state";

export interface EstateOrigin {
  readonly declaration: EstateDeclaration;
  readonly sources: EstateSources;
  /** SHA-256 of the text that the declaration was read from. */
  readonly sha256: string;
}

/** The initial state of an estate. Its own making leaves no history. */
export function createEstate(origin: EstateOrigin, parts: PartIndex, blobs: BlobStore): EstateState {
  const { declaration, sources } = origin;
  const state: EstateState = {
    v: 1,
    now: declaration.now,
    seed: declaration.seed,
    draws: {},
    nextTaskId: 1,
    tasks: [],
    hazards: [],
    people: [],
    variants: definedOf(declaration.variants),
    versionResources: {},
    origin: origin.sha256,
    computers: {},
  };
  const world = new EstateWorld(state, blobs, parts);
  for (const [name, input] of Object.entries(declaration.computers)) {
    setEntry(state.computers, keyOf(name), createComputer(world, name, input, sources));
  }
  for (const [slice, { create }] of parts.slices) {
    for (const [name, input] of Object.entries(declaration.computers)) {
      if (input[slice] !== undefined) create(world, world.computer(name), input[slice], sources);
    }
  }
  state.hazards = declaration.hazards.map((hazard) => hazardState(hazard));
  state.people = declaration.people.map((person) => personState(person));
  return state;
}

function definedOf(variants: { readonly [id: string]: string | undefined }): { [id: string]: string } {
  const chosen = Object.entries(variants).filter((entry): entry is [string, string] => entry[1] !== undefined);
  return Object.fromEntries(chosen);
}
