import { changeLock } from "../../lock/change-lock";
import { storeIsHere } from "../../lock/lock-record";
import { refuseOtherRun } from "../../lock/refuse-other-run";
import { appendRecord } from "../../runs/append-record";
import { checkRunId } from "../../runs/names";
import type { CommandHandler } from "../../world/call";

export const addCutoverJournalRecord: CommandHandler = (call) => {
  const { world, computer } = call;
  const runId = checkRunId(call.text("RunId"));
  refuseOtherRun(call.computer, runId);
  const record = { seq: call.integer("Seq"), hash: call.text("Hash"), line: call.text("Line") };
  const added = appendRecord(world, computer, runId, record);
  const { seq, hash } = record;
  if (added) call.emit({ subject: "journal", name: runId, from: seq - 1, to: seq });
  if (computer.lock.runId === runId && storeIsHere(computer) && seq >= computer.lock.headSeq) {
    changeLock(world, computer, { headSeq: seq, headHash: hash });
  }
  return [{ seq, hash }];
};
