import type { Json } from "../../errors";
import type { Clock, Hook, Http, Secret, SecretReference, Shell, Tcp } from "../../shell";
import type { Answers, Gate } from "./gate";

/** A proved copy of something: its name in the run's artefacts, length in bytes and SHA-256 in lower-case hex. */
export interface ArtefactRecord {
  readonly name: string;
  readonly length: number;
  readonly sha256: string;
}

/** What this run has proved so far; read from the journal. Before the first record of a run everything is empty. */
export interface RunRecord {
  /** Undefined while planning outside a run. */
  readonly runId: string | undefined;
  /** When the run began, virtual or wall time; undefined while planning. */
  readonly startedAt: number | undefined;
  readonly answers: Answers;
  /** Evidence of a step that is done in this run (key as `id@computer#n`, or its id when there is only one). */
  evidence(step: string): Json | undefined;
  /** The `before` values captured for a step, write-once. */
  before(step: string): Json | undefined;
  artefact(name: string): ArtefactRecord | undefined;
}

/** What a step may use to look. Shells given here refuse every changing command. */
export interface ObserveContext {
  on(computer: string): Shell;
  readonly http: Http;
  readonly tcp: Tcp;
  readonly clock: Clock;
  readonly signal: AbortSignal;
  readonly run: RunRecord;
  /** The bytes of an artefact, its hash checked; undefined when the run has none of that name. */
  readArtefact(name: string): Promise<Uint8Array | undefined>;
  /** Needed to look as well: a product shows its state only to its administrator. */
  secret(reference: SecretReference): Promise<Secret>;
  /**
   * The same text for each resume of this step, so that a job or a request is started once and is found again; another
   * one for each further attempt after a retry. While planning outside a run it is a text that no job has.
   */
  requestId(suffix?: string): string;
}

/** What a step may use to act. Shells given here send the fence with every changing command. */
export interface ActContext extends ObserveContext {
  readonly hook: Hook;
  /** Tells the person at the terminal how far it has got. Fraction 0 to 1. */
  progress(text: string, fraction?: number): void;
  /** The answer to a gate. Ends the run at the gate (exit 3) when it has not been answered. */
  answer(gate: Gate): Promise<string>;
  /** Captures an artefact write-once, on the target and in the run folder. */
  saveArtefact(name: string, bytes: Uint8Array): Promise<ArtefactRecord>;
}
