import type { LabEvent } from "../lab/history";

/** One place in a history where an invariant does not hold. */
export interface Violation {
  readonly invariant: string;
  /** `seq` of the event that breaks it. */
  readonly seq: number;
  readonly computer: string;
  /** What happened, as one sentence with the names involved. */
  readonly what: string;
}

/**
 * Something that must never happen, as a pure function over a lab's whole history: a current state cannot prove
 * "never" (design §1).
 */
export interface Invariant {
  readonly id: string;
  /** What always holds, as a sentence. */
  readonly title: string;
  /** Rows of procedures.md it guards, e.g. ["TT-8"]; empty: every upgrade of any system. */
  readonly rows: readonly string[];
  readonly check: (history: readonly LabEvent[]) => readonly Violation[];
}

/** A breach before it is given the name of its invariant. */
export interface Breach {
  readonly event: LabEvent;
  readonly what: string;
}

/** Makes an invariant of a function that finds breaches. */
export function invariant(
  head: Pick<Invariant, "id" | "title" | "rows">,
  find: (history: readonly LabEvent[]) => readonly Breach[],
): Invariant {
  const check = (history: readonly LabEvent[]) =>
    find(history).map(({ event, what }) => ({ invariant: head.id, seq: event.seq, computer: event.computer, what }));
  return { ...head, check };
}
