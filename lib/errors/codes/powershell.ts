import { defineCodes } from "../code-entry";
import { EXIT } from "../exit-code";

/** Errors of starting a PowerShell; what its commands do is an error of the shell. */
export const powershellCodes = defineCodes({
  POWERSHELL_NOT_FOUND: {
    exitCode: EXIT.usage,
    why: "cutover looks for PowerShell in this order: the option, CUTOVER_POWERSHELL, Windows PowerShell 5.1 (on Windows), pwsh on PATH.",
    todo: "Install PowerShell 7 (https://aka.ms/powershell), or set CUTOVER_POWERSHELL to the full path of powershell.exe or pwsh.",
    sample: "There is no PowerShell on this computer: CUTOVER_POWERSHELL is not set and pwsh is not on PATH.",
  },
  POWERSHELL_NOT_TRUSTED: {
    exitCode: EXIT.usage,
    why: "The computer's policy (execution policy, AppLocker or App Control) runs only scripts that it trusts in full language; the session host is not one of them.",
    todo: "Sign ps-scripts/host/cutover-host.ps1 and the scripts beside it, and the files of ps-scripts/module with a code-signing certificate of your organisation (Set-AuthenticodeSignature), and allow its publisher in the policy. See docs/powershell.md, Signing.",
    sample:
      "C:\\Windows\\System32\\WindowsPowerShell\\v1.0\\powershell.exe does not trust the session host C:\\cutover\\ps-scripts\\host\\cutover-host.ps1: the host ran in ConstrainedLanguage.",
  },
  POWERSHELL_NOT_STARTED: {
    exitCode: EXIT.putBack,
    why: "The PowerShell process ended, or did not become ready in time, before any command was sent to it.",
    todo: "Start the program by hand on that computer and look at what it says; a computer under load needs a longer deadline.",
    sample:
      "/usr/bin/pwsh did not become ready: the process ended with exit code 1; it said: You must install .NET to run this application.",
  },
  POWERSHELL_CLOSED: {
    exitCode: EXIT.internal,
    why: "The session was closed while, or before, it was asked to run a command.",
    todo: "This is a defect in the program that uses the session: open it again, or close it later.",
    sample: "Get-WebAppPoolState was sent to the PowerShell of APP01 after it was closed.",
  },
});
