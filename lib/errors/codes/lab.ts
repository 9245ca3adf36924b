import { defineCodes } from "../code-entry";
import { EXIT } from "../exit-code";

/** Errors of the simulated estate itself; what its computers answer are PowerShell's errors. */
export const labCodes = defineCodes({
  LAB_ESTATE_INVALID: {
    exitCode: EXIT.usage,
    why: "The lab's estate file is closed: every key and value in it is checked before anything is made of it.",
    todo: "Correct the place that is named; docs/lab.md lists all keys.",
    sample: 'estate.yaml:12:7: "proceses" is not a key of a computer; did you mean "processes"?',
  },
  LAB_ESTATE_CHANGED: {
    exitCode: EXIT.usage,
    why: "The estate file is the initial state only. The live state beside it was made from another text of it.",
    todo: "Put the estate file back as it was, or remove the folder of the live state to begin anew.",
    sample: "estate.yaml is not the text from which estate.lab was made.",
  },
  LAB_IN_USE: {
    exitCode: EXIT.locked,
    why: "The live state of an estate belongs to one process at a time.",
    todo: "Wait until that process has ended, or connect to it instead of opening the folder.",
    sample: "The lab in /work/estate.lab is owned by process 4711.",
  },
  LAB_STATE_DAMAGED: {
    exitCode: EXIT.usage,
    why: "The live state of the estate was changed or lost by something other than the lab.",
    todo: "Remove the folder of the live state; the estate then begins again from its file.",
    sample: "/work/estate.lab/state.json is not what the lab writes: Unexpected end of JSON input.",
  },
  LAB_NOT_ANSWERING: {
    exitCode: EXIT.usage,
    why: "The lab's process ended, or could not be started.",
    todo: "Run the command again; the estate's state was saved before every answer.",
    sample: "The lab in /work/estate.lab ended while a command was under way.",
  },
  LAB_NO_SUCH_COMPUTER: {
    exitCode: EXIT.usage,
    why: "Only computers of the estate can be reached.",
    todo: "Correct the name, or add the computer to the estate.",
    sample: 'The estate has no computer "APP02".',
  },
  LAB_NOT_SIMULATED: {
    exitCode: EXIT.usage,
    why: "The command stands in the contract, but the lab has no simulation of it.",
    todo: "Use another command, or add the command to the lab (CONTRIBUTING says how).",
    sample: "Get-ClusterAvailableDisk (FailoverClusters) is not simulated by the lab.",
  },
  LAB_UNKNOWN_BEHAVIOUR: {
    exitCode: EXIT.usage,
    why: "A variant can only be chosen for an assumed behaviour of the lab.",
    todo: "Take the id from the table in docs/lab.md.",
    sample: 'The lab has no assumed behaviour "installer.stars-pool".',
  },
  LAB_UNKNOWN_ACTION: {
    exitCode: EXIT.usage,
    why: "Persons of the lab do only what stands in the catalogue of actions.",
    todo: "Take the name from the table in docs/lab.md.",
    sample: 'No person of the lab knows how to "clik-install".',
  },
  LAB_NO_SECRETS: {
    exitCode: EXIT.usage,
    why: "A program that opens a lab by itself says where its secrets are.",
    todo: "Give `operator.secret` to openLab.",
    sample: "This lab was opened without a place for secrets.",
  },
  LAB_DEFECT: {
    exitCode: EXIT.internal,
    why: "A simulated command broke a rule that holds for all of them.",
    todo: "This is a defect of the lab. Report it with the command's name.",
    sample: "Get-CutoverFile is declared as reading and changed file C:\\a.txt.",
  },
});
