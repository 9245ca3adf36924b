import type { ChangeEvent, LabEvent } from "../../lab/history";
import { changesOf } from "./changes";

/** A stretch of history in which a run held a computer's lock at one epoch. */
export interface LockSpan {
  readonly computer: string;
  readonly runId: string;
  readonly epoch: number;
  /** `seq` of the change that took it. */
  readonly from: number;
  /** `seq` of the change that ended it; infinite while it is held. */
  readonly until: number;
  /** Whether it ended by being released, not by being taken again. */
  readonly isReleased: boolean;
}

/** Every holding of every lock, in the order of taking. */
export function lockSpans(history: readonly LabEvent[]): readonly LockSpan[] {
  const takings = changesOf(history, "lock", { to: ["held"] }).filter((one, i, all) => isTaking(one, all.slice(0, i)));
  return takings.map((taking) => {
    const end = changesOf(history, "lock").find((change) => endsSpan(change, taking));
    return {
      computer: taking.computer,
      runId: String(taking.detail?.runId),
      epoch: Number(taking.detail?.epoch),
      from: taking.seq,
      until: end?.seq ?? Number.POSITIVE_INFINITY,
      isReleased: end?.to === "free",
    };
  });
}

/** A heartbeat or the mark of the point of no return changes the record of a lock without taking it. */
function isTaking(change: ChangeEvent, earlier: readonly ChangeEvent[]): boolean {
  if (change.from !== "held") return true;
  const last = earlier.findLast((one) => one.computer === change.computer);
  return last === undefined || last.detail?.epoch !== change.detail?.epoch;
}

function endsSpan(change: ChangeEvent, taking: ChangeEvent): boolean {
  if (change.computer !== taking.computer || change.seq <= taking.seq) return false;
  return change.to === "free" || change.detail?.epoch !== taking.detail?.epoch;
}

/** Who holds the lock of the event's computer when it happens. */
export function holderAt(history: readonly LabEvent[], event: LabEvent): LockSpan | undefined {
  return lockSpans(history).find(
    (span) => span.computer === event.computer && span.from < event.seq && event.seq < span.until,
  );
}
