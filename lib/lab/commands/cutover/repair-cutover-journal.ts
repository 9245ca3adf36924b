import { refuseOtherRun } from "../../lock/refuse-other-run";
import { checkRunId } from "../../runs/names";
import { findRun, journalLength, takeRunSpace, wholeLength } from "../../runs/run-folder";
import type { CommandHandler } from "../../world/call";
import { labError } from "../../world/lab-error";

export const repairCutoverJournal: CommandHandler = (call) => {
  const runId = checkRunId(call.text("RunId"));
  refuseOtherRun(call.computer, runId);
  const run = findRun(call.computer, runId);
  const length = call.integer("Length");
  if (run === undefined || (length !== wholeLength(run) && length !== journalLength(run))) {
    throw labError({
      id: "JournalRepairRefused",
      category: "InvalidArgument",
      message: `The journal of ${runId} is only cut behind its last whole record.`,
      target: runId,
    });
  }
  if (run.tornTail !== null && length === wholeLength(run)) {
    takeRunSpace(call.computer, -run.tornTail.length);
    run.tornTail = null;
    call.emit({ subject: "journal", name: runId, from: "torn", to: run.journal.at(-1)?.seq ?? 0 });
  }
  return [{ length: BigInt(length) }];
};
