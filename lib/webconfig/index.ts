export { type CheckRule, check, checkRules, type Finding } from "./check";
export { type Change, type ChangeKind, diff, type WebConfigDiff } from "./diff";
export { WebConfigDocument } from "./document";
export { facts } from "./facts";
export {
  type AppliedEdit,
  type Conflict,
  type ConflictSide,
  type Decision,
  type MergeInput,
  type MergeProof,
  type MergeResult,
  merge,
  verifyMerge,
} from "./merge";
export { parse } from "./parse";
export { renderDiffHtml } from "./render/html";
export { maskDocument } from "./render/mask";
export { type RenderOptions, renderDiffText } from "./render/text";
export { renderDiffUnified, type UnifiedOptions } from "./render/unified";
export { maskSecrets } from "./secret";
export type { Position } from "./text/position";
