import { changeLock } from "../../lock/change-lock";
import { damagedLock, lockOutput } from "../../lock/lock-record";
import { checkRunId } from "../../runs/names";
import { findRun } from "../../runs/run-folder";
import type { CommandHandler } from "../../world/call";
import { labError } from "../../world/lab-error";

/** A lock that its run takes again keeps point of no return and head; a new owner begins with what its journal here has. */
export const enterCutoverLock: CommandHandler = (call) => {
  const { world, computer } = call;
  const { lock } = computer;
  const runId = checkRunId(call.text("RunId"));
  if (lock.damaged === true) throw labError(damagedLock(computer));
  if (lock.runId !== null && lock.runId !== runId) {
    throw labError({
      id: "LockHeld",
      category: "ResourceUnavailable",
      message: `${computer.name} is locked by run ${lock.runId} at epoch ${lock.epoch}.`,
      target: lock.runId,
    });
  }
  if (lock.epoch !== call.integer("ExpectedEpoch")) {
    throw labError({
      id: "LockEpochChanged",
      category: "ResourceUnavailable",
      message: `The lock of ${computer.name} is at epoch ${lock.epoch}, not at ${call.integer("ExpectedEpoch")}.`,
      target: String(lock.epoch),
    });
  }
  const last = findRun(computer, runId)?.journal.at(-1);
  const fresh = { pastPointOfNoReturn: false, headSeq: last?.seq ?? 0, headHash: last?.hash ?? null };
  changeLock(world, computer, {
    ...(lock.runId === null ? fresh : {}),
    runId,
    epoch: lock.epoch + 1,
    store: call.text("Store"),
    ownerHost: call.text("OwnerHost"),
    heartbeat: world.now(),
    releasePending: false,
  });
  return [lockOutput(computer)];
};
