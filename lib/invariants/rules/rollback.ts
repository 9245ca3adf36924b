import type { ChangeEvent, HttpEvent, LabEvent, Subject } from "../../lab/history";
import { invariant } from "../invariant";
import { verifiedBackupBefore } from "../reading/backups";
import { changesOf, stateBefore } from "../reading/changes";
import { holderAt, lockSpans } from "../reading/locks";

/** What a rollback puts back of the product before anybody is let in. */
const product: readonly Subject[] = [
  "database",
  "database-access",
  "file",
  "registry",
  "iis-configuration",
  "app-pool",
];

/** TT-13: what is restored is the backup that was taken when everything was stopped. */
export const restoresTheLastBackup = invariant(
  {
    id: "restores-the-last-backup",
    title: "A rollback restores the last verified backup of its run, which was made after the stop",
    rows: ["TT-13", "TT-R"],
  },
  (history) =>
    restores(history).flatMap((event) => {
      const runId = holderAt(history, event)?.runId;
      const last = runId === undefined ? undefined : verifiedBackupBefore(history, event, runId);
      if (runId === undefined || last?.name === event.detail?.path) return [];
      const what = `${event.name} was restored from ${event.detail?.path}, but the last verified backup is ${last?.name}.`;
      return [{ event, what }];
    }),
);

export const restoredOnce = invariant(
  { id: "restored-once", title: "A run restores the database at most once", rows: ["TT-R"] },
  (history) => {
    const done = restores(history);
    const runOf = (event: ChangeEvent) => `${holderAt(history, event)?.runId} ${event.name}`;
    return done
      .filter((event, i) => done.slice(0, i).some((one) => runOf(one) === runOf(event)))
      .map((event) => ({ event, what: `${event.name} was restored a second time.` }));
  },
);

export const databaseIsOpenAtTheEnd = invariant(
  {
    id: "database-is-open-at-the-end",
    title: "When a run releases its lock, no database is left in SINGLE_USER by it",
    rows: ["TT-R"],
  },
  (history) =>
    lockSpans(history)
      .filter(({ isReleased }) => isReleased)
      .flatMap((span) => {
        const release = history.find(({ seq }) => seq === span.until);
        if (release === undefined) return [];
        const names = new Set(
          changesOf(history, "database-access", { to: ["SINGLE_USER"] })
            .filter((change) => change.runId === span.runId && change.seq < span.until)
            .map(({ name }) => name),
        );
        return [...names]
          .filter((name) => stateBefore(history, release, { subject: "database-access", name }) === "SINGLE_USER")
          .map((name) => ({ event: release, what: `${name} was left in SINGLE_USER by ${span.runId}.` }));
      }),
);

/** Issue 5: users stay out until the old version is proved. */
export const oldVersionSeenBeforeUsers = invariant(
  {
    id: "old-version-seen-before-users",
    title: "After a restore users are let in only once the server itself has got the login page again",
    rows: ["TT-R", "TT-19"],
  },
  (history) =>
    changesOf(history, "access-rule", { to: ["absent"] }).flatMap((event) => {
      const { runId } = event;
      const restored = restores(history).find((one) => one.seq < event.seq && holderAt(history, one)?.runId === runId);
      if (runId === undefined || restored === undefined) return [];
      const changes = product.flatMap((subject) => changesOf(history, subject)).filter(({ seq }) => seq < event.seq);
      const last = Math.max(restored.seq, ...changes.map(({ seq }) => seq));
      const isSeen = history.some((one) => isLoginInside(one) && one.seq > last && one.seq < event.seq);
      return isSeen ? [] : [{ event, what: "Users were let in before the old version was seen to answer." }];
    }),
);

/** Restores over a database itself; a copy that is restored to check a backup has another name. */
function restores(history: readonly LabEvent[]): readonly ChangeEvent[] {
  return changesOf(history, "restore", { to: ["done"] }).filter(({ detail }) => detail?.as === detail?.backupOf);
}

function isLoginInside(event: LabEvent): event is HttpEvent {
  return event.kind === "http" && event.client === "target" && event.page === "login" && event.status === 200;
}
