export { describeProgram, isNamed, observePrograms, type ProgramSeen } from "./observe-programs";
export { type ProgramsListed, programsListed, programsVerdict } from "./programs-listed";
export { type ProgramsRunAgain, programsRunAgain } from "./programs-run-again";
export { type ProgramsStopped, programsStopped } from "./programs-stopped";
export { iisPrograms, windowsPrograms } from "./windows-programs";
