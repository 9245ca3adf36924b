// Long because every entry of the closed list has its reason, its instruction and its sample.
import { defineCodes } from "../code-entry";
import { EXIT } from "../exit-code";

/** Errors of a run: its definition, its plan, its journal, its lock, its steps and their undo. */
export const upgradeCodes = defineCodes({
  UPGRADE_INVALID: {
    exitCode: EXIT.internal,
    why: "The steps of the upgrade contradict each other or the rules that every upgrade keeps.",
    todo: "This is a defect in the system's definition. Correct the named step.",
    sample: "Step copy-config@APP01#1 serves version, which is no step of this upgrade.",
  },
  RUN_UNFINISHED: {
    exitCode: EXIT.locked,
    why: "Another run holds the lock of the computer, or an earlier one was not carried to its end.",
    todo: "Run `cutover status`, then `cutover resume`. Nothing was changed.",
    sample: "APP01 is locked by the unfinished run 20261121T133717-1a2b3c, started from LAPTOP7.",
  },
  LOCK_DAMAGED: {
    exitCode: EXIT.locked,
    why: "Without its lock record nobody knows which run holds the computer and whether it is past its point of no return.",
    todo: "Look at the runs on the computer (`cutover report --target`). When none of them is unfinished, remove the file lock.record in cutover's data folder there; else restore it from a backup of the computer. --force-lock does not help here.",
    sample: "The lock record of APP01 cannot be read.",
  },
  RUN_PAST_RETURN: {
    exitCode: EXIT.locked,
    why: "A run behind its point of no return has changed what no new run could know; forcing it away would leave the computer half done.",
    todo: "Carry it on with `cutover resume`, or bring the old version back with `cutover rollback`. Nothing was changed.",
    sample:
      "APP01 is locked by run 20261121T133717-1a2b3c, which is past its point of no return: --force-lock does not take it away.",
  },
  LOCK_TAKEN_MEANWHILE: {
    exitCode: EXIT.locked,
    why: "Somebody else took the lock between looking at it and taking it.",
    todo: "Look at `cutover status`. If another operator carries on, leave it to them.",
    sample: "The lock of APP01 was taken at epoch 5 by somebody else.",
  },
  RUN_DEPOSED: {
    exitCode: EXIT.locked,
    why: "The run was taken over by a later owner; its computers refuse this one.",
    todo: "Leave the run to its new owner; `cutover status` names it.",
    sample: "Run 20261121T133717-1a2b3c holds epoch 3 on APP01, but the lock is at epoch 4.",
  },
  RUN_NOT_FOUND: {
    exitCode: EXIT.usage,
    why: "Neither the computer's lock nor the runs folder names such a run.",
    todo: "Run `cutover status` to see the runs that exist; a finished run needs no resume.",
    sample: "APP01 is not locked: there is no run to resume.",
  },
  RUN_DEFINITION_CHANGED: {
    exitCode: EXIT.usage,
    why: "The run was begun with other steps than this version of cutover makes from the same inputs.",
    todo: "Resume it with the version of cutover that began it.",
    sample: "Run 20261121T133717-1a2b3c plans step schema@APP01#1, which this version does not know.",
  },
  JOURNAL_RECORD_CHANGED: {
    exitCode: EXIT.usage,
    why: "A record of the journal is not what was written: its hash does not match.",
    todo: "Nothing was changed. Restore the journal from a copy; do not edit it. The run must not go on from a forged past.",
    sample: "Record 12 of the journal of run 20261121T133717-1a2b3c was changed.",
  },
  JOURNAL_RECORD_MISSING: {
    exitCode: EXIT.usage,
    why: "A record in the middle of the journal is gone.",
    todo: "Nothing was changed. Restore the journal from a copy.",
    sample: "Record 12 of the journal of run 20261121T133717-1a2b3c is missing: 13 follows on 11.",
  },
  JOURNAL_REORDERED: {
    exitCode: EXIT.usage,
    why: "The records of the journal do not stand in the order in which they were written.",
    todo: "Nothing was changed. Restore the journal from a copy.",
    sample: "The journal of run 20261121T133717-1a2b3c is out of order: record 12 stands where 11 belongs.",
  },
  JOURNAL_TAIL_LOST: {
    exitCode: EXIT.usage,
    why: "The lock record or a mirror knows records at the end of the journal that the journal no longer has.",
    todo: "Nothing was changed. Restore the journal from a copy; without its tail it is not known what was begun.",
    sample: "The journal of run 20261121T133717-1a2b3c ends at record 40, but the lock of APP01 knows record 44.",
  },
  JOURNAL_NEWER: {
    exitCode: EXIT.usage,
    why: "The run was written by a newer version of cutover, whose records this one does not understand.",
    todo: "Nothing was changed. Use the version of cutover that began the run, or a newer one.",
    sample: "Record 1 of the journal of run 20261121T133717-1a2b3c has version 2; this cutover knows version 1.",
  },
  JOURNAL_MISSING: {
    exitCode: EXIT.usage,
    why: "The lock names a run whose journal is not in the store that it names.",
    todo: "Nothing was changed. Restore the journal of the run on that computer.",
    sample: "APP01 is locked by run 20261121T133717-1a2b3c, but target:APP01 has no journal of it.",
  },
  JOURNAL_UNREACHABLE: {
    exitCode: EXIT.interrupted,
    why: "The computer that holds the journal did not answer, and nothing is done that is not recorded first.",
    todo: "When the computer answers again, run `cutover resume`.",
    sample: "target:APP01 took no record for 60 s: the session was lost.",
  },
  ARTEFACT_MISSING: {
    exitCode: EXIT.notPutBack,
    why: "What was captured for the rescue is gone from the store; it can never be captured a second time.",
    todo: "Put the file back into the run's artefacts from another copy, then run `cutover resume`.",
    sample: "The artefact Web.config of run 20261121T133717-1a2b3c is missing on target:APP01.",
  },
  ARTEFACT_DAMAGED: {
    exitCode: EXIT.notPutBack,
    why: "What was captured for the rescue is no longer what the journal proves by its hash.",
    todo: "Put the file back into the run's artefacts from another copy, then run `cutover resume`.",
    sample: "The artefact Web.config of run 20261121T133717-1a2b3c on target:APP01 has another hash than its record.",
  },
  ARTEFACT_EXISTS: {
    exitCode: EXIT.notPutBack,
    why: "An artefact is captured once per run; another content under the same name would lose the first.",
    todo: "Look at the artefact and at its source: something changed the source since it was captured.",
    sample: "The artefact Web.config of run 20261121T133717-1a2b3c exists with other content.",
  },
  ARTEFACT_NAME_INVALID: {
    exitCode: EXIT.internal,
    why: "An artefact's name becomes a file name on Windows and on the operator's disk.",
    todo: "This is a defect in the step: use letters, digits, . _ - @ # and /.",
    sample: 'The artefact name "../journal" cannot be used.',
  },
  ANSWER_UNKNOWN: {
    exitCode: EXIT.usage,
    why: "Only questions that the run or its plan has asked can be answered.",
    todo: "Give answers with the keys that the gates show. Nothing was changed.",
    sample: "There is no gate state:licence@APP02#1; the open gates are: state:licence@APP01#1.",
  },
  ANSWER_NOT_ACCEPTED: {
    exitCode: EXIT.usage,
    why: "The gate accepts certain answers only, and a decision that was used is not taken back.",
    todo: "Give one of the accepted answers. Nothing was changed.",
    sample: 'The gate plan does not accept "maybe"; it accepts: 3f9a…, abandon.',
  },
  STEP_FAILED: {
    exitCode: EXIT.putBack,
    why: "What the step did has failed on the computer, as its own observation shows.",
    todo: "Read the evidence in the report; correct the cause, then run `cutover apply` or `cutover resume` again.",
    sample: "Installer finished (installed@APP01#1) failed: it exited with code 1603.",
  },
  STEP_DEADLINE: {
    exitCode: EXIT.putBack,
    why: "The step did not become true within its deadline.",
    todo: "Find out on the computer what holds it up; give the step more time if it was only slow.",
    sample: "Application pool is stopped (pool-stopped@APP01#1) is still open after 120 s: it is Stopping.",
  },
  STEP_DEFECT: {
    exitCode: EXIT.putBack,
    why: "The step threw an error of a kind that no step should throw.",
    todo: "This is a defect in the step. Report it with the step's key and the text.",
    sample: "Step pool-stopped@APP01#1 broke: TypeError: cannot read properties of undefined.",
  },
  WATCH_BROKEN: {
    exitCode: EXIT.putBack,
    why: "A condition that must hold during the run no longer holds.",
    todo: "Restore the condition on the computer, then run `cutover apply` or `cutover resume` again.",
    sample: "SQL Server and Redis run (services@APP01#1) is no longer satisfied: Redis is Stopped.",
  },
  IRREVERSIBLE_FAILED: {
    exitCode: EXIT.pastPointOfNoReturn,
    why: "A step that cannot be undone has failed after it had begun.",
    todo: "Users stay locked out. Correct the cause and run `cutover resume`, or bring the old version back with `cutover rollback`.",
    sample: "Database schema is updated (schema@APP01#1) failed: the update reports an error in table Users.",
  },
  IRREVERSIBLE_DEADLINE: {
    exitCode: EXIT.pastPointOfNoReturn,
    why: "The waiting for a step that cannot be undone has ended; the work itself goes on and is not touched.",
    todo: "Look at its progress on the computer; `cutover resume` waits again, `cutover rollback` asks whether to end it.",
    sample: "Database schema is updated (schema@APP01#1) still runs after 7200 s.",
  },
  UNDO_NOT_PROVED: {
    exitCode: EXIT.notPutBack,
    why: "What the run had changed could not be shown to be as before.",
    todo: "Users stay locked out and the lock stays. Correct the cause, then run `cutover rollback`: it goes on putting back.",
    sample: "Application pool is stopped (pool-stopped@APP01#1) is not put back after 60 s: it is Starting.",
  },
  JOB_STILL_RUNNING: {
    exitCode: EXIT.notPutBack,
    why: "A job of the step still runs and may write what the undo would put back.",
    todo: "End the job or wait for its end, then run `cutover rollback`: it goes on putting back.",
    sample: "Installer finished (installed@APP01#1) cannot be undone: its job still runs.",
  },
});
