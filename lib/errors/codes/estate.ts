import { defineCodes } from "../code-entry";
import { EXIT } from "../exit-code";

/** Errors of the upgrade file, of opening an estate, and of the operator's own machine. */
export const estateCodes = defineCodes({
  UPGRADE_FILE_MISSING: {
    exitCode: EXIT.usage,
    why: "The command works on an upgrade file; without an argument it is cutover.yaml of this folder.",
    todo: "Go to the folder of the upgrade file, name the file, or write a first one with `cutover init timetracker-nx`.",
    sample: "There is no file C:\\Upgrades\\cutover.yaml.",
  },
  UPGRADE_FILE_UNREADABLE: {
    exitCode: EXIT.usage,
    why: "The file is no valid YAML, so nothing in it can be understood.",
    todo: "Correct the named line. Indentation is by spaces; a text with a colon or a # needs quotes.",
    sample: "cutover.yaml:7:3: All mapping items must start at the same column.",
  },
  UPGRADE_FILE_INVALID: {
    exitCode: EXIT.usage,
    why: "The upgrade file says something that its system does not know or that has another form. Nothing was looked at or changed.",
    todo: "Correct the named lines. An editor with the YAML language server shows them from the schema that `cutover init` wrote.",
    sample: 'cutover.yaml:12:3: "pol" is no key of inputs. Nearest: "pool".',
  },
  LITERAL_SECRET: {
    exitCode: EXIT.usage,
    why: "A secret that stands in the upgrade file is copied with it: into version control, mails and backups. cutover refuses to read one.",
    todo: "Put a reference in its place: { env: NAME }, { file: PATH } or { prompt: TEXT }. Treat the text that stood there as seen by others.",
    sample: "cutover.yaml:21:8: licence.key holds the secret itself.",
  },
  COMMAND_NOT_DECLARED: {
    exitCode: EXIT.usage,
    why: "A command of an operator's own module is used only as the estate declares it: whether it changes something cannot be seen from its name.",
    todo: "Declare it under `estate.commands` with module, name, effect and parameter sets, or correct the name.",
    sample: "cutover.yaml:31:7: TimeTracker.Admin\\Get-TTMaintenance is not declared under estate.commands.",
  },
  COMMAND_NOT_AS_DECLARED: {
    exitCode: EXIT.usage,
    why: "A command is called with other parameters, or for another purpose, than its declaration in the estate says. It was not sent.",
    todo: "Correct the call or the declaration under `estate.commands`; the message names the parameter.",
    sample:
      "cutover.yaml:31:7: TimeTracker.Admin\\Get-TTMaintenance: A parameter cannot be found that matches parameter name 'Servr'.",
  },
  SYSTEM_UNKNOWN: {
    exitCode: EXIT.usage,
    why: "Every upgrade is one of the systems that cutover ships.",
    todo: "Name one of the systems that the message lists.",
    sample: 'cutover.yaml:1:9: "timetracker" is no system. Known: timetracker-nx. Nearest: "timetracker-nx".',
  },
  ESTATE_FILE_MISSING: {
    exitCode: EXIT.usage,
    why: "The upgrade file names a lab estate that is not there.",
    todo: "Correct the path; it is relative to the upgrade file. `cutover init` writes an estate for each system.",
    sample: "cutover.yaml:3:8: there is no lab estate C:\\Upgrades\\estate.yaml.",
  },
  ESTATE_NOT_SUPPORTED: {
    exitCode: EXIT.usage,
    why: "A computer that is not the one that cutover runs on is reached over SSH or WinRM, and the estate does not say how.",
    todo: "Say it with `remote: { over: ssh }` or `remote: { over: winrm }` (see docs/remoting.md). Where the name is another one of this computer, say so with `transport: local`.",
    sample:
      "cutover.yaml:3:3: the estate names real computers that are not this one, and not how they are reached (APP01).",
  },
  NO_SUCH_COMPUTER: {
    exitCode: EXIT.usage,
    why: "A command can only go to a computer that the estate names.",
    todo: "Correct the name, or add the computer to the estate of the upgrade file.",
    sample: 'The estate has no computer "APP02"; it names APP01.',
  },
  SECRET_NOT_FOUND: {
    exitCode: EXIT.usage,
    why: "The upgrade file says where a secret is, and it is not there. Nothing was sent in its place.",
    todo: "Provide the secret where the upgrade file says, or change the reference, and run the command again.",
    sample: "The environment variable TIMETRACKER_LICENCE is not set; a secret is kept there.",
  },
  FILE_NOT_READABLE: {
    exitCode: EXIT.usage,
    why: "The operating system did not let cutover read a file on this machine.",
    todo: "Look at the path and its permissions, and run the command again.",
    sample: "/srv/upgrades/cutover.yaml cannot be read (access is denied).",
  },
  FILE_NOT_WRITABLE: {
    exitCode: EXIT.usage,
    why: "The operating system did not let cutover write a file on this machine. A file is written whole or not at all.",
    todo: "Look at the path, its permissions and the free space, and run the command again; a run goes on with `cutover resume`.",
    sample: "/srv/upgrades/.cutover/runs/r1/journal.jsonl cannot be written (the disk is full).",
  },
});
