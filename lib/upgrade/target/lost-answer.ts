import { isCutoverError } from "../../errors";
import { CommandFailure } from "../../shell";

/** Whether an error means that no answer came: the computer may be away, and the command may have taken effect. */
export function isLostAnswer(thrown: unknown): boolean {
  return isCutoverError(thrown, "COMMAND_TIMED_OUT") || isCutoverError(thrown, "SESSION_LOST");
}

/** Whether it is proved that the command was never accepted, so that it had no effect. */
export function wasNeverAccepted(thrown: unknown): boolean {
  return isLostAnswer(thrown) && thrown instanceof CommandFailure && thrown.error.accepted === false;
}
