import type { Json } from "../../errors";
import type { ActContext, ObserveContext } from "./context";
import type { Answers, Gate } from "./gate";
import type { Begun, Judgement, Verdict } from "./verdict";

/**
 * What a step is there for (design §3).
 * - goal: an end state.
 * - window: true only from its place to just before the step `until`, where it is released.
 * - once: a deed or an artefact, once per run, satisfied by its proved record.
 * - check: changes nothing; with `watch` it is observed again between the acts, from the step `from` on to just before
 *   the step `until` (the same step twice: during that step).
 *
 * A step is named by its key, by `id@computer`, or by its id: every step of that id, and inside a loop those of the
 * same round where there are any. `until` and `from` mean the first such step.
 */
export type Role =
  | { readonly kind: "goal" }
  | { readonly kind: "window"; readonly until: string; readonly serves: readonly string[] }
  | { readonly kind: "once"; readonly serves: readonly string[] }
  | {
      readonly kind: "check";
      readonly serves: readonly string[];
      readonly watch?: { readonly from: string; readonly until: string };
    };

/**
 * One step of an upgrade on one computer, as a value. `O` is what its observation gives: plain JSON, since it is
 * journalled. `satisfied`, `undone`, `begun`, `judge` and `gates` are pure.
 *
 * @example
 * const started: Step<{ state: string }> = {
 *   id: "pool-started", computer: "APP01", rows: ["TT-16"], title: "Application pool is started", role: { kind: "goal" },
 *   effect: { pool: "TimeTracker NX", state: "Started" }, deadlineMs: 60_000,
 *   observe: async (context) => ({ state: (await getWebAppPoolState(context.on("APP01"), { name: "…" })).value }),
 *   satisfied: (o) => (o.state === "Started" ? satisfied("it is Started") : open(`it is ${o.state}`)),
 *   act: async (context) => { await startWebAppPool(context.on("APP01"), { name: "…" }); },
 * };
 */
export interface Step<O extends Json = Json> {
  readonly kind?: "step";
  readonly id: string;
  readonly computer: string;
  /** The round of its loop; 1 outside of loops. */
  readonly round?: number;
  /** The rows of procedures.md it serves, e.g. ["TT-5"]. */
  readonly rows: readonly string[];
  readonly title: string;
  readonly role: Role;
  /** Its target values, for the plan's digest: what it will make true, never what was observed. */
  readonly effect: Json;
  /** Steps (ids) after which only its observation means anything: while one of them will act it is "decided later". */
  readonly after?: readonly string[];
  /**
   * Steps (ids) that only make it visible, such as the start of the program that is asked. While one of them will act it
   * is "decided later" too, but what serves it does not enter the plan on that account: it is not known to be open.
   */
  readonly visibleAfter?: readonly string[];
  readonly observe: (context: ObserveContext) => Promise<O>;
  readonly satisfied: (observed: O) => Verdict;
  /**
   * Whether an observation tells what was there before. While it does not (a server that is starting) a step that is
   * still to begin waits, at most for its deadline. Default: always.
   */
  readonly tellsBefore?: (observed: O) => boolean;
  readonly act?: (context: ActContext, observed: O) => Promise<void>;
  /** After the act, while not satisfied: is it on its way, has it failed, may it be done again? Default: running. */
  readonly judge?: (observed: O) => Judgement;
  /** The person has to do something: shown, then watched until the deadline, then the run stops with exit 3. */
  readonly attended?: { readonly instruction: (observed: O) => string };
  readonly retry?: { readonly firstDelayMs: number; readonly factor: number; readonly limitMs: number };
  /** Puts back what was before; gets the observation captured before the act. */
  readonly undo?: (context: ActContext, before: O) => Promise<void>;
  readonly undone?: (observed: O, before: O) => Verdict;
  /** One line for the plan: how it is undone. Absent with `undo` absent: nothing to undo. */
  readonly undoTitle?: string;
  /**
   * What putting back consists of, where that is more than one deed: goals of their own, in their order, each observed,
   * announced and proved by itself. `undo` prepares for them (stops what must not run) and is called only when one of
   * them has to act. They read what was before by `context.run.before` of this step's id.
   */
  readonly undoSteps?: readonly AnyStep[];
  /**
   * Steps with `undoSteps` only: satisfied on proof that the act has begun nothing, such as a job of which the target has
   * no record. Nothing is put back then, so that what somebody else changed meanwhile stays as it is.
   */
  readonly untouched?: (observed: O, before: O) => Verdict;
  /** Ids of steps of role once whose proved work (a backup, a copy) putting back needs: looked at before a rollback. */
  readonly undoNeeds?: readonly string[];
  /**
   * Windows that keep users out: put back behind everything else, once the old version is shown to serve, and
   * established again when a rollback begins.
   */
  readonly undoneLast?: boolean;
  /**
   * Irreversible steps whose `undo` may end the deed while it runs: how, in words. A person is asked first. Without it a
   * rollback waits for the deed's end.
   */
  readonly undoEnds?: string;
  /** Windows only: ends the window on the way forward; default `undo`. */
  readonly release?: (context: ActContext, before: O) => Promise<void>;
  readonly released?: (observed: O, before: O) => Verdict;
  /** Set on irreversible steps. The first of them in the plan is the point of no return. */
  readonly begun?: (observed: O) => Begun;
  /** Gates that can be foreseen from an observation; all are asked before the first effect. */
  readonly gates?: (observed: O, answers: Answers) => readonly Gate[];
  /** What the evidence in the journal says when it is done; default: the observation. */
  readonly evidence?: (observed: O) => Json;
  /** How long to wait for it to become true, in milliseconds of the estate's clock. */
  readonly deadlineMs: number;
  /** How often it is observed while waiting. Default 2000. */
  readonly pollMs?: number;
  /** What happens to its job at the deadline. "stop-job" is legal for reversible steps alone. Default "leave". */
  readonly onDeadline?:
    | { readonly kind: "leave" }
    | { readonly kind: "stop-job"; readonly stop: (context: ActContext) => Promise<void> };
  /**
   * Whether a job of this step lives and may still write what `undo` puts back. Nothing is undone while it says true:
   * the job is stopped (`onDeadline: "stop-job"`) or waited for, else the run ends with exit 7.
   */
  readonly jobRunning?: (observed: O) => boolean;
  /** How long it takes as far as an input says so, in milliseconds; the plan adds it up, nothing goes by it. */
  readonly expectedMs?: number;
  /** Windows only: nobody can work while it holds. */
  readonly shutsUsersOut?: boolean;
  /** Whether users are exposed while it is open or running (for the plan, with keepUsersOut none). */
  readonly exposesUsers?: boolean;
}

/** Several rounds of the same steps, over what is observed when the plan is made (nodes, servers, builds). */
export interface Loop<O extends Json = Json> {
  readonly kind: "loop";
  readonly id: string;
  readonly computer: string;
  readonly title: string;
  readonly rows: readonly string[];
  readonly observe: (context: ObserveContext) => Promise<O>;
  /** Pure. The rounds in order, each with its steps; `round` of each step is set by the engine. */
  readonly expand: (observed: O) => readonly (readonly AnyStep[])[];
}

/**
 * A step of any observation. The engine hands a step only observations that the same step made, so the parameter is
 * opaque to it; `defineStep` keeps the author's own type.
 */
export type AnyStep = Step<never>;
export type AnyLoop = Loop<never>;

/** Gives up the type of a step's observation so that steps of different kinds stand in one list. */
export function defineStep<O extends Json>(step: Step<O>): AnyStep {
  return step as unknown as AnyStep;
}

export function defineLoop<O extends Json>(loop: Loop<O>): AnyLoop {
  return loop as unknown as AnyLoop;
}

/** `id@computer#n`. */
export function stepKey(step: Pick<AnyStep, "id" | "computer" | "round">): string {
  return `${step.id}@${step.computer}#${step.round ?? 1}`;
}
