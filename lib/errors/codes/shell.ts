import { defineCodes } from "../code-entry";
import { EXIT } from "../exit-code";

/** Errors of the ports: a command, a value or a connection that failed. */
export const shellCodes = defineCodes({
  COMMAND_FAILED: {
    exitCode: EXIT.putBack,
    why: "PowerShell reported a terminating error while it ran the command on the computer.",
    todo: "Read the error id and the message; correct the cause on that computer and run the command again.",
    sample: "Stop-WebAppPool failed on APP01: InvalidOperation: the object is already stopped.",
  },
  COMMAND_TIMED_OUT: {
    exitCode: EXIT.putBack,
    why: "The computer did not answer within the deadline. The command may have taken effect.",
    todo: "Run `cutover resume`: it looks at the computer first and repeats nothing that took effect.",
    sample: "Get-WebAppPoolState on APP01 gave no answer within 30000 ms.",
  },
  SESSION_LOST: {
    exitCode: EXIT.putBack,
    why: "The session to the computer ended while a command was under way.",
    todo: "Run `cutover resume`: it looks at the computer first and repeats nothing that took effect.",
    sample: "The session to APP01 was lost; the command had been accepted.",
  },
  FENCE_REFUSED: {
    exitCode: EXIT.locked,
    why: "The computer's lock belongs to another run or to a later taking of the same run.",
    todo: "Look at `cutover status`. If another operator carries on, leave it to them.",
    sample: "APP01 refused Stop-WebAppPool: it is locked by run r2 at epoch 4, this owner holds epoch 3.",
  },
  CHANGE_NOT_ALLOWED: {
    exitCode: EXIT.internal,
    why: "A step tried to change a computer while it was only allowed to look.",
    todo: "This is a defect in the step. Report it with the step's key.",
    sample: "Stop-WebAppPool was sent while observing step pool-stopped@APP01#1.",
  },
  VALUE_NOT_SENDABLE: {
    exitCode: EXIT.usage,
    why: "Only strings, numbers, booleans, dates, bytes, lists, maps and secrets can be sent to PowerShell, and of short values 64 MiB in one call.",
    todo: "Convert the value before passing it, or pass less in one call.",
    sample: "The parameter -Value holds a function, which cannot be sent.",
  },
});
