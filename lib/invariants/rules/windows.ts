import type { ChangeEvent, LabEvent, Plain, Subject } from "../../lab/history";
import { invariant } from "../invariant";
import { changesOf, stateBefore } from "../reading/changes";
import { type LockSpan, lockSpans } from "../reading/locks";

/** What a run closes for its duration, and what it must be again when the run lets go of the computer. */
const windows: readonly { readonly subject: Subject; readonly closed: readonly Plain[]; readonly open: Plain }[] = [
  { subject: "service", closed: ["Stopped", "StopPending"], open: "Running" },
  { subject: "app-pool", closed: ["Stopped", "Stopping"], open: "Started" },
  { subject: "maintenance", closed: ["on"], open: "off" },
  { subject: "access-rule", closed: ["present"], open: "absent" },
];

/**
 * Somebody else's hand in the same matter: what is down then is not what the run left so. A service that is stopped
 * (WAS, W3SVC) takes the pools along.
 */
const meddling: { readonly [subject in Subject]?: RegExp } = { service: /^service-/, "app-pool": /^(pool|service)-/ };

/** Design §3, role window: what was stopped is started again, on success and after a compensation. */
export const windowsAreClosed = invariant(
  {
    id: "windows-are-closed",
    title: "When a run releases its lock, what it stopped runs again and nobody is kept out any more",
    rows: ["TT-4", "TT-6", "TT-7"],
  },
  (history) =>
    lockSpans(history)
      .filter((span) => span.isReleased)
      .flatMap((span) => leftClosed(history, span)),
);

function leftClosed(history: readonly LabEvent[], span: LockSpan) {
  const release = history.find((event) => event.seq === span.until);
  if (release === undefined) return [];
  const struck = history.flatMap((event) =>
    event.kind === "hazard" && event.computer === span.computer && event.seq < span.until ? [event.does] : [],
  );
  const own = windows.filter(({ subject }) => !struck.some((does) => meddling[subject]?.test(does) === true));
  return own.flatMap(({ subject, closed, open }) =>
    changesOf(history, subject, { to: closed })
      .filter((change) => isByRun(change, span) && change.computer === span.computer && change.seq < span.until)
      .filter(({ name }) => stateBefore(history, release, { subject, name }) !== open)
      .map((change) => ({ event: release, what: `${subject} ${change.name} was left ${change.to} by ${span.runId}.` })),
  );
}

/** A product's maintenance is switched by a job, so that its change says the run where the lab knows it. */
function isByRun(change: ChangeEvent, span: LockSpan): boolean {
  return change.runId === span.runId;
}
