export { type DiagnoseOptions, diagnose } from "./diagnose";
export type { FindPowerShell, PowerShellHere } from "./powershell-here";
export { type CheckedPrecondition, isReady, type Readiness } from "./readiness";
