export { observeUpdate, type UpdateSeen } from "./observe-update";
export { type SchemaUpdate, schemaUpdate } from "./schema-update";
export type { ReadUpdate, UpdateMode } from "./update-mode";
export { updateBegun, updateJudgement, updateVerdict } from "./update-verdict";
