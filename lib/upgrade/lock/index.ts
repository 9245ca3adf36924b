export type { Taking } from "./enter-lock";
export { type LockRecord, lockRecordOf, readLock } from "./lock-record";
export { lockedByRun } from "./locked-by-run";
export { RunLock } from "./run-lock";
