import { defineCodes } from "../code-entry";
import { EXIT } from "../exit-code";

/** Errors of the Pulumi resources. */
export const providerCodes = defineCodes({
  UP_WAITS: {
    exitCode: EXIT.gate,
    why: "A person has to decide something, and nobody can be asked while Pulumi deploys.",
    todo: "Give the answer as an input of the resource and run `pulumi up` again, or carry the run on with the command that is named.",
    sample:
      'pulumi up of shop/dev/tracker waits for an answer: announcement@APP01 (answers: { "announcement@APP01": "told" }).',
  },
  UP_NOT_APPROVED: {
    exitCode: EXIT.gate,
    why: "The resource approves one plan by its digest, and what there is to do now is another one. Nothing was changed.",
    todo: "Read the plan in `pulumi preview`, set `approve` to its digest and run `pulumi up` again.",
    sample: "pulumi up of shop/dev/tracker: the plan has the digest 3f1c22d0a9b1, approved is 99aa01cd77e2.",
  },
  UP_PUT_BACK: {
    exitCode: EXIT.putBack,
    why: "The upgrade failed before its point of no return, and everything that had been changed was put back.",
    todo: "Remove the cause that is named and run `pulumi up` again: it begins anew.",
    sample: "pulumi up of shop/dev/tracker failed and was put back: the installer ended with exit code 1603.",
  },
  UP_PAST_POINT_OF_NO_RETURN: {
    exitCode: EXIT.pastPointOfNoReturn,
    why: "The upgrade failed after its point of no return. Users are kept out and the server stays locked, on purpose.",
    todo: "Remove the cause that is named and run `pulumi up` again: it goes on forward. A rollback brings the old version back instead.",
    sample: "pulumi up of shop/dev/tracker failed after the point of no return: the product refused the licence key.",
  },
  UP_LOCKED: {
    exitCode: EXIT.locked,
    why: "Another run holds the server. Two that change one server at once would destroy what each of them proves.",
    todo: "Wait for its end, or carry that run on: `cutover status`, then `cutover resume`. To let this resource carry it on, set `takeOver` to the run's id.",
    sample:
      "pulumi up of shop/prod/tracker: APP01 is locked by run 20261121T133717123-1a2b3c of ops01 (pulumi shop/dev/tracker).",
  },
  UP_NOT_PUT_BACK: {
    exitCode: EXIT.notPutBack,
    why: "The upgrade failed and could not be put back entirely. Users are kept out and the server stays locked, on purpose.",
    todo: "Read what is true now, remove what stands in the way and run `pulumi up` again: it goes on putting back.",
    sample: "pulumi up of shop/dev/tracker failed and was not fully put back: the application pool did not start.",
  },
  UP_INTERRUPTED: {
    exitCode: EXIT.interrupted,
    why: "The deployment was ended, or ran into its deadline, while the run was under way. What was reached is in the run's journal.",
    todo: "Run `pulumi up` again: it goes on from there.",
    sample: "pulumi up of shop/dev/tracker was interrupted in run 20261121T133717123-1a2b3c.",
  },
  UP_OTHER_INPUTS: {
    exitCode: EXIT.locked,
    why: "An unfinished run has other goals than the resource declares now. Carrying it on would make true what is declared no more.",
    todo: "Set the named inputs to what they were until the run has ended, or end it by hand with the command that is named.",
    sample: "pulumi up of shop/dev/tracker: the unfinished run 20261121T133717123-1a2b3c has another version.",
  },
  RESOURCE_INPUTS_INVALID: {
    exitCode: EXIT.usage,
    why: "An input of the resource has a form that it cannot have, or is missing. Nothing was looked at or changed.",
    todo: "Correct the named inputs in the program.",
    sample: "TimeTrackerNxUpgrade: version: is missing.",
  },
  RESOURCE_STATE_TOO_NEW: {
    exitCode: EXIT.usage,
    why: "The stack's state was written by a newer cutover, and reading it with this one could lose something.",
    todo: "Install the version of cutover that the state was written with, or a newer one.",
    sample: "The state of shop/dev/tracker has schema version 3; this cutover reads up to 1.",
  },
  RESOURCE_TYPE_UNKNOWN: {
    exitCode: EXIT.usage,
    why: "The stack's state names a resource type that the installed cutover does not have.",
    todo: "Install the version of cutover that the stack was deployed with, or a newer one.",
    sample: "This cutover has no resource type TimeTrackerNxUpgrades.",
  },
  PROVIDER_DEFECT: {
    exitCode: EXIT.internal,
    why: "Something was thrown that is no error of cutover. This is a defect, or the machine's own trouble.",
    todo: "Run the same again. If it comes again, report it with the text.",
    sample: "TimeTrackerNxUpgrade, create: null was thrown.",
  },
});
