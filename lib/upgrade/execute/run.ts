import type { CutoverError } from "../../errors";
import type { Ports } from "../../shell";
import type { Sequence } from "../definition";
import type { RunHistory } from "../history";
import type { RunLock } from "../lock";
import type { RunEvent, Upgrade } from "../model";
import type { JournalWriter } from "./journal-writer";

/** A run under way: what it was asked for, what it knows of its past, and its ways to act. */
export interface Run {
  readonly ports: Ports;
  readonly upgrade: Upgrade;
  /** What the journal says; a resume reads it again once it holds the locks. */
  readonly history: RunHistory;
  readonly journal: JournalWriter;
  readonly lock: RunLock;
  readonly signal: AbortSignal;
  readonly emit: (event: RunEvent) => void;
  /** The steps; known once the second look has expanded the loops. */
  sequence: Sequence;
  /** The place of the step that is being carried out; decides which checks are watched and which windows are due. */
  place: number;
  /** While an irreversible deed is under way nothing may cut it short. */
  isIrreversible: boolean;
  /** A watched check that broke while nothing could be cut short. */
  broken: { readonly key: string; readonly error: CutoverError } | undefined;
  /** Computers of which an answer was lost and that have not answered since. */
  readonly away: Set<string>;
  /** Set when a computer was away and came back, e.g. from a restart: everything is looked at again then. */
  wasAway: boolean;
  /** How often the run has gone back to its windows from each step, by key. */
  readonly returns: Map<string, number>;
  /** When each watched check was last looked at. */
  readonly watchedAt: Map<string, number>;
}
