import type { Json } from "../../../lib/errors";
import type { Ports } from "../../../lib/shell";
import type { SeenFrom, System } from "../../../lib/systems";
import type { Answers, Plan } from "../../../lib/upgrade";

/** Where an input may hold a secret's text, and what a person is asked for where no Pulumi program is at hand. */
export interface SecretPlace {
  readonly path: readonly string[];
  readonly question: string;
}

/** Inputs, or a state's outputs, as they came from Pulumi. */
export type Given = Readonly<Record<string, unknown>>;

/** What Pulumi has to know of a system to make a resource of it. Everything else is the system's own. */
export interface Kind {
  /** Name of the resource type and of its class. */
  readonly type: string;
  /** Raised when the shape of the outputs changes; older shapes are read for ever. */
  readonly schemaVersion: number;
  readonly system: System;
  /** Inputs that say which thing is meant: with another value it is another resource. */
  readonly identity: readonly string[];
  /** Inputs that say how it is reached, not what it is: a change of them alone sends nothing to the server. */
  readonly means: readonly string[];
  readonly secrets: readonly SecretPlace[];
  /** What the outputs tell of the thing, from what was seen of its goals. Pure. */
  readonly seen: (from: SeenFrom) => Readonly<Record<string, Json>>;
  /** Inputs completed by what an earlier deployment has left behind, e.g. the file that must still be there. Pure. */
  readonly completed?: (inputs: Given, state: Given) => Given;
  /** Whether a run with this plan makes anew what `completed` tells of. Without it no run does. Pure. */
  readonly remakes?: (plan: Plan) => boolean;
  /** Inputs without what `completed` has added. Pure. */
  readonly declared?: (inputs: Given) => Given;
  /** What a preview tells beside the plan. Reads only. */
  readonly outlook?: (
    ports: Ports,
    from: {
      readonly given: Json;
      readonly answers: Answers;
      readonly decisions: Readonly<Record<string, string>> | undefined;
    },
  ) => Promise<readonly string[]>;
  /** Codes of errors which say that the thing is gone. */
  readonly gone?: readonly string[];
  /** Whether the outputs say that the thing is gone, where a missing one is no error but made. Pure. */
  readonly isGone?: (outputs: Given) => boolean;
  /** The system that takes the thing away, for a resource with the input `onDestroy: "remove"`. */
  readonly removal?: System;
  /** Set where it is such a taking away: its errors speak of `pulumi destroy`. */
  readonly isRemoval?: true;
}
