import { CutoverError } from "../../errors";
import type { LockRecord } from "./lock-record";

/** Says whose lock it is and how that run is carried on. */
export function lockedByRun(lock: LockRecord): CutoverError {
  const from = lock.ownerHost === undefined ? "" : `, started from ${lock.ownerHost}`;
  const past = lock.pastPointOfNoReturn ? "; it is past its point of no return" : "";
  return new CutoverError({
    code: "RUN_UNFINISHED",
    what: `${lock.computer} is locked by the unfinished run ${lock.runId}${from}${past}.`,
    todo: `Run \`cutover status\`, then \`cutover resume --target ${lock.computer}\`. Nothing was changed.`,
    details: { computer: lock.computer, runId: lock.runId ?? "", store: lock.store ?? "", epoch: lock.epoch },
  });
}
