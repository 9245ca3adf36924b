export { type Edition, type FoundPowerShell, findPowerShell, type Surroundings } from "./find-powershell";
export { thisMachine } from "./surroundings";
