import type { HazardState } from "../hazards/hazard-state";
import type { PersonState } from "../people/person-state";
import type { TaskState } from "../world/task";
import type { ComputerState } from "./computer-state";
import type { Table } from "./table";

/**
 * The whole estate as one tree of plain JSON. Only the lab's own code changes it, in place; whoever is outside gets
 * copies. Contents of files are not in it: a file holds the SHA-256 of its bytes, which lie in the blob store.
 */
export interface EstateState {
  v: 1;
  /** Virtual time, ms since 1970. */
  now: number;
  seed: string;
  /** How many values each stream of randomness has given, so that a restored estate goes on with the next one. */
  draws: Table<number>;
  nextTaskId: number;
  /** What will happen by virtual time, in no particular order. */
  tasks: TaskState[];
  hazards: HazardState[];
  people: PersonState[];
  /** Chosen variants of assumed behaviours; the others have their default. */
  variants: Table<string>;
  /** Version resources by the content that carries them (SHA-256 of the file). */
  versionResources: Table<VersionResource>;
  /** SHA-256 of the initial state's text, to notice that estate.yaml was changed under a living estate. */
  origin: string;
  /** By `keyOf` of the name. Stands last, as in the text of a snapshot. */
  computers: Table<ComputerState>;
}

/** The version resource of an executable file. */
export interface VersionResource {
  fileVersion: string;
  productVersion: string;
}
