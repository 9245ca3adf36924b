/** What a scenario is about; a reboot counts as a hazard, and so does a variant that a hazard has to wake. */
export type Kind = "clean" | "hazard" | "crash" | "failure";

/** A hazard in the form of estate.yaml. */
export interface HazardFault {
  readonly kind: "hazard";
  readonly hazard: { readonly at: string; readonly does: string; readonly [key: string]: unknown };
}

/** The operator's process dies at a boundary of the run: `n` counts the calls of the ports from 1. */
export interface CrashFault {
  readonly kind: "crash";
  readonly n: number;
  /** `before`: the call never happened. `after`: it took effect, and nobody heard of it. */
  readonly side: "before" | "after";
  /** How much of what is under way goes on before somebody comes: 0 to 1. */
  readonly share: number;
  /** Whether the one who comes has the first operator's disk. */
  readonly isSameDisk: boolean;
}

/** One call of the operator's hooks fails: the nth, counted from 0, of the upgrade or of the rollback. */
export interface HookFault {
  readonly kind: "hook-fails";
  readonly nth: number;
}

export type Fault = HazardFault | CrashFault | HookFault;

/** One rehearsal of the upgrade: everything that is special about it, as data that any process can play. */
export interface Scenario {
  /** Unique and stable: the same upgrade file and seed give the same names. */
  readonly name: string;
  readonly kind: Kind;
  /** The key of the step at which it strikes; "plan" before the first; null where it has no place. */
  readonly step: string | null;
  /** Variants of assumed behaviours that differ from the lab's defaults. */
  readonly variants: Readonly<Record<string, string>>;
  readonly faults: readonly Fault[];
  /** Where the faults strike: in the upgrade itself, or in the rollback after a database update that failed. */
  readonly during?: "rollback";
}

/** How one command of a scenario ended. */
export interface Act {
  readonly command: "apply" | "resume" | "rollback";
  /** The kind of the run's result, the code of an error, or "killed". */
  readonly ended: string;
  readonly exitCode: number;
  /** What failed, or which gate was not answered, in words. */
  readonly because: string | undefined;
}

/** What became of a scenario. */
export interface Played {
  readonly scenario: Scenario;
  /** The line of commands: the upgrade itself and what naturally follows. */
  readonly acts: readonly Act[];
  /** The same with `rollback` in place of the first `resume` behind the point of no return. */
  readonly back: readonly Act[];
  readonly invariants: readonly { readonly name: string; readonly held: boolean }[];
  /** What broke an invariant, in sentences. */
  readonly breaches: readonly { readonly name: string; readonly what: string }[];
  /** Whether every fault struck; one that did not proves nothing. */
  readonly struck: boolean;
  /** SHA-256 over the histories: two scenarios with the same one were the same. */
  readonly history: string;
}
