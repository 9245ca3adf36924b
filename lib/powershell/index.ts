export { type Edition, type FoundPowerShell, findPowerShell } from "./discover";
export { type ComputerOptions, type OpenedComputers, openComputers } from "./open-computers";
export {
  type OpenedPowerShell,
  type OpenPowerShellOptions,
  openPowerShell,
  type PowerShellFacts,
} from "./open-power-shell";
export type { Recycling } from "./pool";
export type { Remote, SshRemote, WinRmAuthentication, WinRmRemote } from "./remoting";
export { type ComputerResult, type InvokeOnEachOptions, invokeOnEach } from "./remoting/invoke-on-each";
