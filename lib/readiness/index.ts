export { askPowerShell } from "./ask-powershell";
export { type DiagnoseOptions, diagnose } from "./diagnose";
export type { AskPowerShell, PowerShellHere } from "./powershell-here";
export { type CheckedPrecondition, isReady, type Readiness } from "./readiness";
