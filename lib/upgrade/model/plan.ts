import type { Json } from "../../errors";
import type { Gate } from "./gate";

/** What the plan says of one step. */
export interface PlanEntry {
  readonly key: string;
  readonly id: string;
  readonly computer: string;
  readonly rows: readonly string[];
  readonly title: string;
  readonly role: "goal" | "window" | "once" | "check";
  readonly decision: "satisfied" | "will-act" | "later" | "unknown";
  readonly because: string;
  /** Keys of the steps that a "later" waits for. */
  readonly waitsFor: readonly string[];
  /** How it is undone, in one line; undefined: nothing to undo. */
  readonly undo: string | undefined;
  readonly irreversible: boolean;
  readonly attended: boolean;
  readonly exposesUsers: boolean;
  /** How long it takes as far as an input says so, in milliseconds. */
  readonly expectedMs?: number;
  readonly effect: Json;
  /** Canonical observation, for the report; not part of the digest. */
  readonly observed: Json | undefined;
}

export interface PlanWindow {
  readonly key: string;
  readonly title: string;
  /** From this step … */
  readonly from: string;
  /** … to just before this one. */
  readonly until: string;
  /** Only where inputs or an earlier journal give it. */
  readonly expected?: ExpectedTime;
}

/** How long something is expected to take. */
export interface ExpectedTime {
  readonly minutes: number;
  /** Some step in it has no expectation, so that it takes longer. */
  readonly isAtLeast: boolean;
  /** Where it comes from: the inputs, the earlier run of this id on the same computer, or both. */
  readonly from: { readonly inputs: boolean; readonly run: string | undefined };
}

/** From the first window that shuts users out to the end of the last one. */
export interface UsersOut {
  /** From this step … */
  readonly from: string;
  /** … to just before this one. */
  readonly until: string;
  readonly expected?: ExpectedTime;
}

/** Pure data made from steps and one observation. */
export interface Plan {
  readonly v: 1;
  readonly system: string;
  readonly title: string;
  readonly computers: readonly string[];
  /** In the order of execution. Empty: every goal is satisfied. */
  readonly entries: readonly PlanEntry[];
  /** All goals with what was seen, also those that need nothing. */
  readonly goals: readonly PlanEntry[];
  readonly windows: readonly PlanWindow[];
  /** When nobody can work; absent: no window of the plan shuts users out. */
  readonly usersOut?: UsersOut;
  /** Gates that wait for a person and are not answered yet. */
  readonly gates: readonly Gate[];
  /** Key of the step before whose first command the point of no return lies. */
  readonly pointOfNoReturn: string | undefined;
  /** SHA-256 (hex) over the keys in order, each step's effect and the point of no return (canonical JSON). */
  readonly digest: string;
}
