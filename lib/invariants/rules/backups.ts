import type { ChangeEvent, LabEvent } from "../../lab/history";
import { type Breach, invariant } from "../invariant";
import { verifiedBackupBefore } from "../reading/backups";
import { changesOf } from "../reading/changes";
import { holderAt } from "../reading/locks";

export const installerAfterBackup = invariant(
  {
    id: "installer-after-backup",
    title: "The installer writes nothing before this run has a verified backup",
    rows: ["TT-3", "TT-10"],
  },
  (history) => withoutBackup(history, changesOf(history, "installer", { to: ["running"] }), "The installer"),
);

export const schemaUpdateAfterBackup = invariant(
  {
    id: "schema-update-after-backup",
    title: "The schema update does not start before this run has a verified backup",
    rows: ["TT-13", "TT-14"],
  },
  (history) => withoutBackup(history, changesOf(history, "schema-update", { to: ["running"] }), "The schema update"),
);

/** TT-13: the second backup is the one that a rollback restores. */
export const backupHoldsTheLastState = invariant(
  {
    id: "backup-holds-the-last-state",
    title: "Between the last verified backup and the schema update the database does not change",
    rows: ["TT-13"],
  },
  (history) =>
    changesOf(history, "schema-update", { to: ["running"] }).flatMap((event) => {
      const backup = verifiedBackupBefore(history, event, holderAt(history, event)?.runId ?? "");
      const database = backup?.detail?.database;
      if (backup === undefined || typeof database !== "string") return [];
      const changed = changesOf(history, "database", { name: database });
      const between = changed.find((change) => backup.seq < change.seq && change.seq < event.seq);
      return between === undefined
        ? []
        : [{ event, what: `${database} had changed since ${backup.name} was written.` }];
    }),
);

export const backupsAreSound = invariant(
  {
    id: "backups-are-sound",
    title: "A run's backups are COPY_ONLY, so that no chain of the operator breaks, and carry checksums",
    rows: ["TT-3", "TT-13"],
  },
  (history) =>
    changesOf(history, "backup", { to: ["written"] })
      .filter((backup) => backup.runId !== undefined)
      .filter((backup) => backup.detail?.copyOnly !== true || backup.detail?.checksum !== true)
      .map((event) => ({ event, what: `${event.name} was written without COPY_ONLY or CHECKSUM.` })),
);

function withoutBackup(history: readonly LabEvent[], starts: readonly ChangeEvent[], what: string): readonly Breach[] {
  return starts
    .filter((event) => verifiedBackupBefore(history, event, holderAt(history, event)?.runId ?? "") === undefined)
    .map((event) => ({ event, what: `${what} started on ${event.computer} without a verified backup of the run.` }));
}
