export { bytesOf, type CallOptions, callCutover, numberOf, textOf } from "./cutover-command";
export { isLostAnswer, wasNeverAccepted } from "./lost-answer";
export { patiently } from "./patiently";
