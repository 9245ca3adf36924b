import type { BlobStore } from "./blobs/blob-store";
import { sha256Of } from "./blobs/memory-blobs";
import type { LabEvent } from "./history";
import type { ComputerState } from "./state/computer-state";
import type { EstateState } from "./state/estate-state";
import type { EstateWorld } from "./world/estate-world";

/** A picture of an estate, immutable; `openLab({ snapshot })` goes on from it. */
export interface LabSnapshot {
  readonly kind: "lab-snapshot";
  /** SHA-256 of `text`: two estates in the same state, whatever their history, have the same. */
  readonly sha256: string;
  /** The state as JSON, byte for byte as it stands in the folder of a living estate. */
  readonly text: string;
  /** Virtual time. */
  readonly now: number;
  /** The history so far. */
  readonly history: readonly LabEvent[];
}

/** The texts of a computer's slices, by name. */
type SliceTexts = ReadonlyMap<string, string>;

/** The one LabSnapshot. Slices that did not change since the snapshot before share their text with it. */
export class EstateSnapshot implements LabSnapshot {
  readonly kind = "lab-snapshot";
  private hash: string | undefined;

  constructor(
    private readonly head: string,
    readonly computers: ReadonlyMap<string, SliceTexts>,
    private readonly rest: {
      readonly now: number;
      readonly events: { readonly list: readonly LabEvent[]; readonly count: number };
      readonly blobs: BlobStore;
    },
  ) {}

  get now(): number {
    return this.rest.now;
  }

  get blobs(): BlobStore {
    return this.rest.blobs;
  }

  get text(): string {
    const computers = [...this.computers].map(([name, slices]) => {
      const texts = [...slices].map(([slice, text]) => `${JSON.stringify(slice)}:${text}`);
      return `${JSON.stringify(name)}:{${texts.join(",")}}`;
    });
    return `${this.head.slice(0, -1)},"computers":{${computers.join(",")}}}`;
  }

  get sha256(): string {
    this.hash ??= sha256Of(this.text);
    return this.hash;
  }

  get history(): readonly LabEvent[] {
    const { list, count } = this.rest.events;
    return list.slice(0, count);
  }
}

/** Takes a picture. With the one before, only what has changed takes new memory. */
export function takeSnapshot(world: EstateWorld, before?: EstateSnapshot): EstateSnapshot {
  return snapshotOf({ state: world.state, history: world.events.all(), blobs: world.blobs }, before);
}

interface Picture {
  readonly state: EstateState;
  readonly history: readonly LabEvent[];
  readonly blobs: BlobStore;
}

/** A picture of a state and its history. The history may grow afterwards; the picture keeps its length. */
export function snapshotOf(picture: Picture, before?: EstateSnapshot): EstateSnapshot {
  const { state, history, blobs } = picture;
  const { computers, ...head } = state;
  const texts = Object.entries(computers).map(([name, computer]) => {
    return [name, sliceTexts(computer, before?.computers.get(name))] as const;
  });
  const events = { list: history, count: history.length };
  return new EstateSnapshot(JSON.stringify(head), new Map(texts), { now: state.now, events, blobs });
}

function sliceTexts(computer: ComputerState, before: SliceTexts | undefined): SliceTexts {
  const slices = Object.entries(computer).flatMap(([slice, value]) => {
    const text: string | undefined = JSON.stringify(value);
    if (text === undefined) return [];
    const known = before?.get(slice);
    return [[slice, known === text ? known : text] as const];
  });
  return new Map(slices);
}

/** The state that a text of a snapshot holds. */
export function parseState(text: string): EstateState {
  return JSON.parse(text) as EstateState;
}

/** The same picture without some of the persons who wait in it. */
export function withoutPersons(
  snapshot: LabSnapshot,
  leaves: (person: EstateState["people"][number]) => boolean,
): LabSnapshot {
  if (!(snapshot instanceof EstateSnapshot)) return snapshot;
  const state = parseState(snapshot.text);
  const people = state.people.filter((person) => !leaves(person));
  return snapshotOf({ state: { ...state, people }, history: snapshot.history, blobs: snapshot.blobs });
}
