export { compareSet, type SetDifference } from "./compare-set";
export { type InstallerSet, installerSet, setVerdict } from "./installer-set";
export { type Hashes, parseManifest } from "./manifest-text";
export type { ExpectedSet, SetSeen } from "./observe-set";
