export { type Edition, type FoundPowerShell, findPowerShell } from "./discover";
export {
  type OpenedPowerShell,
  type OpenPowerShellOptions,
  openPowerShell,
  type PowerShellFacts,
} from "./open-power-shell";
export type { Recycling } from "./pool";
