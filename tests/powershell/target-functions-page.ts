import { commandsOf } from "../../lib/contract";
import { readFunction, type ScriptFile } from "./module-source";

const contracts = commandsOf("Cutover");

/** Functions that need the module WebAdministration, which is Windows PowerShell's own. */
const NEEDS_WEB_ADMINISTRATION = ["Get-CutoverCertificateBinding", "Set-CutoverAccessRule", "Remove-CutoverAccessRule"];

const INTRODUCTION = `<!-- Generated: CUTOVER_UPDATE_GOLDEN=1 npx jest tests/powershell/target-functions -->
# What the target does itself

\`ps-scripts/module\` is the PowerShell module Cutover: ${contracts.length} functions that run on the computer that is upgraded. Each has an
entry in the contract (\`lib/contract/data/Cutover.json\`), a typed wrapper (\`lib/cmdlets/cutover\`) and a twin in the lab
(\`lib/lab/commands/cutover\`). One function a file, ASCII, no compiled code, no text that is run as script; Windows PowerShell 5.1
and PowerShell 7.

**What was run where.** All of it was run on PowerShell 7.6 on Linux only. What says "Windows only" below was never run: it was
read, checked against the syntax of 5.1 by PSScriptAnalyzer, and its pure parts (command lines, session lists, address ranges,
registry hashes) have tests. The same holds for the Windows half of the others: scheduled tasks, access lists, Win32_Process.

## Where things lie

| | Windows | elsewhere |
| --- | --- | --- |
| lock, runs, jobs | \`%ProgramData%\\Cutover\`; its own access list: administrators, the system, who made it | \`$CUTOVER_DATA\`, else \`$XDG_STATE_HOME/cutover\`, else \`~/.local/state/cutover\`; mode 0700 |
| a job's process | a scheduled task \`\\Cutover\\<key>\` of the session's account (S4U, elevated, no network credentials) | a session of its own (setsid) |
| paths | drives and shares | from \`/\`, the same rules for names; relative paths in manifests have backslashes everywhere |

On Windows \`CUTOVER_DATA\` is not read: the folder's access list is what protects secrets of jobs, and there must be one lock.

## The fence

The session's host opens \`Open-CutoverFence\` (a private function) around every command that changes something, of whatever
module, with the fence of its caller. It compares run and epoch with the lock record and holds a shared file handle until the
command has ended; \`Enter-CutoverLock\` needs that file alone. So nobody can take the lock between the comparison and the
end of the change. Taking it waits 15 seconds for a change that is under way, then it is error \`LockBusy\`.

The journal is appended with \`FileStream.Flush(true)\` before the answer; the lock record's head follows. The index beside the
journal only spares reading it and is never believed against it.

## Jobs

\`Start-CutoverInstaller\`, \`-Request\` and \`-Command\` lay the request into a folder named after the request id and launch a runner.
The runner that first puts \`process.record\` there has the job; a second start, at whatever point the first was killed, gives the
same job. A runner begins within a minute of its launch or never.

| state | means |
| --- | --- |
| NotFound | no request by that id, or launched more than a minute and a half ago and never begun |
| Running | launched a moment ago; or the runner, or what it started, is alive |
| Exited | ended with the exit code that stands there; its children may still run (\`children\`) |
| Lost | ended, and nobody knows its exit code: a restart of the computer, or somebody killed the runner |

An installer is a program of its own, for which its runner waits. When somebody ends that program, the job is Exited with the
code that the system gives such an end: -1 on Windows by \`Stop-Process\` or \`Stop-CutoverProcess\` (other tools choose another
one, \`taskkill\` 1), 128 + the number of the signal elsewhere. A request or a command runs in the runner itself: the same is Lost
there. \`Stop-CutoverJob\` ends a job as a whole and writes down 1.

Input is closed. Output and errors go into a log of which the last megabyte is kept. The exit code alone tells how it went: 0,
3010 (restart needed), 1641 (restart begun), 1618 (another installation runs: tried again under a new request id), 1602 and 1603
are judged by \`lib/steps/installer\`; a process of Linux has only eight bits for it. A secret lies in a file of its launch, mode 0600,
and the runner deletes it before it begins.

## The functions

`;

/** docs/target-functions.md. Pure. */
export function targetFunctionsPage(functions: readonly ScriptFile[]): string {
  const rows = contracts.map(({ name, effect }) => {
    const file = functions.find((one) => one.name === name) ?? { name, text: "" };
    const { help } = readFunction(file);
    const text = `${help.get("SYNOPSIS") ?? ""} ${help.get("DESCRIPTION") ?? ""}`
      .replace(/\s+/g, " ")
      .replaceAll("|", "\\|");
    const isWindowsOnly = file.text.includes("Assert-OnWindows");
    const onCore = NEEDS_WEB_ADMINISTRATION.includes(name) ? "error WindowsPowerShellNeeded" : "yes";
    return `| \`${name}\` | ${effect} | ${text} | yes | ${onCore} | ${isWindowsOnly ? "error WindowsOnly" : "yes"} |`;
  });
  const head =
    "| function | effect | what it does | 5.1 | 7 on Windows | Linux |\n| --- | --- | --- | --- | --- | --- |\n";
  return `${INTRODUCTION}${head}${rows.join("\n")}\n`;
}
