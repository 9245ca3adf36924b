import type { ChangeEvent, LabEvent } from "../../lab/history";
import { changesOf } from "./changes";

/** The last backup that a run wrote and that was verified afterwards, before an event; undefined when there is none. */
export function verifiedBackupBefore(
  history: readonly LabEvent[],
  event: LabEvent,
  runId: string,
): ChangeEvent | undefined {
  const before = history.filter((one) => one.seq < event.seq);
  const written = changesOf(before, "backup", { to: ["written"] }).filter((backup) => backup.runId === runId);
  return written.findLast((backup) => {
    const verdicts = changesOf(before, "backup-verified", { name: backup.name });
    return verdicts.findLast((verdict) => verdict.seq > backup.seq)?.to === "verified";
  });
}
