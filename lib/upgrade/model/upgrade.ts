import type { Json } from "../../errors";
import type { ActContext } from "./context";
import type { AnyLoop, AnyStep } from "./step";

/** A whole upgrade as a value: what a system's function makes of its inputs. */
export interface Upgrade {
  /** The system's name, e.g. "timetracker-nx". */
  readonly system: string;
  readonly title: string;
  /** The validated inputs with references for secrets: what a run stores, so that it can be resumed from the target alone. */
  readonly inputs: Json;
  /** Computers that are locked, each once. The journal lies on the first by name unless `journalOn` says otherwise. */
  readonly computers: readonly string[];
  readonly journalOn?: string;
  readonly steps: readonly (AnyStep | AnyLoop)[];
  /** How it is shown, once everything is put back, that the old version serves again. */
  readonly oldVersion?: OldVersion;
  /** How users are kept locked out when a run ends past the point of no return and no window keeps them out (TT: stop the pool). */
  readonly lockOut?: (context: ActContext) => Promise<void>;
  /** Id of the window that `lockOut` makes true. It counts as begun from then on, so that whatever follows ends it. */
  readonly lockOutWindow?: string;
}

/**
 * Steps of role check. Each is looked at only when one of the steps that it `serves` was begun; one that does not become
 * so within its deadline leaves the run not put back (exit 7).
 */
export interface OldVersion {
  /** Before those windows are taken away that keep users out. */
  readonly beforeUsers: readonly AnyStep[];
  /** After that. */
  readonly withUsers: readonly AnyStep[];
}
