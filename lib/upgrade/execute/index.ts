export { checkAnswers, checkUnchanged, recordAnswers } from "./answers";
export { adoptArtefacts, checkArtefact } from "./artefacts";
export { beginRun } from "./begin-run";
export { carryOut } from "./carry-out";
export { createRun, journalComputer } from "./create-run";
export { releaseLocks } from "./end-run";
export type { Run } from "./run";
export { newRunId } from "./run-id";
export { exitOf, resultOf } from "./run-result";
