import { defineCodes } from "../code-entry";
import { EXIT } from "../exit-code";

/** Errors of the command `cutover` itself. */
export const cliCodes = defineCodes({
  USAGE: {
    exitCode: EXIT.usage,
    why: "The command line does not have the form that the command knows.",
    todo: "Look at `cutover COMMAND --help`; it ends with an example.",
    sample: "unknown option '--aprove'. Did you mean --approve?",
  },
  ANSWER_MALFORMED: {
    exitCode: EXIT.usage,
    why: "An answer is given as KEY=VALUE; the key is the one that the gate printed.",
    todo: "Copy the `--answer` that the gate printed and put your decision behind the equals sign.",
    sample: '--answer "theirs" has no equals sign.',
  },
  CODE_UNKNOWN: {
    exitCode: EXIT.usage,
    why: "The list of error codes is closed; this one is not on it.",
    todo: "Run `cutover explain` without a code to see all of them.",
    sample: 'There is no error code "FENCE_REFUSE". Nearest: FENCE_REFUSED.',
  },
  WOULD_OVERWRITE: {
    exitCode: EXIT.usage,
    why: "cutover init writes new files only, so that it never destroys what somebody wrote.",
    todo: "Run it in another folder, or move the named files away first.",
    sample: "cutover.yaml is already in /srv/upgrades. Nothing was written.",
  },
  NOT_APPROVED: {
    exitCode: EXIT.gate,
    why: "cutover changes nothing before somebody has approved the plan, and there is no terminal to ask at.",
    todo: "Read the plan with `cutover plan`, then give its digest with --approve DIGEST. --yes approves whatever the plan is.",
    sample: "The plan 1f0c88d1a2b3 has not been approved.",
  },
  DECISIONS_UNREADABLE: {
    exitCode: EXIT.usage,
    why: "A file of decisions is a map: the id of a conflict, and ours, theirs or { value: TEXT }.",
    todo: "Copy the ids from the report of `cutover webconfig merge` and give each one a decision.",
    sample: "decisions.yaml: appSettings/add[limit]: a decision is ours, theirs or { value: TEXT }.",
  },
  INTERRUPTED: {
    exitCode: EXIT.interrupted,
    why: "Somebody pressed Ctrl-C or ended the process. What had been started goes on by itself; nothing is half done that a resume does not find.",
    todo: "Go on with `cutover resume`; a command that is no run is simply given again.",
    sample: "The run was interrupted while it waited for installer@APP01#1.",
  },
  INTERNAL: {
    exitCode: EXIT.internal,
    why: "cutover met a state that its authors did not think of. This is a defect of cutover.",
    todo: "Report it with the text below and the run folder. If a run was under way, `cutover status` says how far it got.",
    sample: "Cannot read properties of undefined (reading 'key').",
  },
});
