import { defineCodes } from "../code-entry";
import { EXIT } from "../exit-code";

/** Errors of the functions that wait for the end of what a command began. */
export const cmdletsCodes = defineCodes({
  STATE_NOT_REACHED: {
    exitCode: EXIT.putBack,
    why: "The command was accepted, but what it asks for was not to be seen within the deadline; it may still come. The deadline ends the waiting, not the work.",
    todo: "Look at the state on the computer, then wait again with a longer deadline or find out what holds it up.",
    sample: 'The application pool "Shop" on APP01 is Stopping after 60 s, not Stopped.',
  },
  STATE_FAILED: {
    exitCode: EXIT.putBack,
    why: "The far side says itself that what was asked for has failed, so that waiting longer would not help.",
    todo: "Look at the state and the event log on the computer, remove the cause, then ask again.",
    sample: 'The node "NODE2" could not be drained: drain status Failed, state Up.',
  },
});
