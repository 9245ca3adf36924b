export type { CodeEntry } from "./code-entry";
export { codeEntry, type ErrorCode, errorCodes } from "./codes";
export { CutoverError, isCutoverError, type Json, type Occurrence } from "./cutover-error";
export { EXIT, type ExitCode } from "./exit-code";
export { renderErrorJson, renderErrorText } from "./render-error";
