export { type ConflictSeen, conflictsSeen, decisionsOf, openGates } from "./conflict-gates";
export { type DryMerge, dryMerge, dryMergeVerdict } from "./dry-merge";
export { type MergeOutlook, mergeOutlook } from "./merge-outlook";
export { type MergedConfiguration, mergedConfiguration, mergedVerdict } from "./merged-configuration";
export { type KeptFile, type MergedFiles, mergedArtefact, newDefaultArtefact } from "./merged-files";
export { lookAtMerge, type MergeSeen, tryMerge } from "./observe-merge";
