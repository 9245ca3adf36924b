export { type FreeSpace, freeSpace, type SpaceSeen, spaceDetails, spaceVerdict } from "./free-space";
export { iisBackupName, iisConfigurationSaved } from "./iis-configuration-saved";
export { putBackNeeds, putBackSteps } from "./put-back";
export { type RegistrySaved, registryArtefact, registrySaved } from "./registry-saved";
export { type SavedFile, type SavedFiles, savedFiles } from "./saved-files";
export { requireSavedFilesCurrent, type SavedFilesCurrent, savedFilesCurrent } from "./saved-files-current";
export {
  hashOfTree,
  observeTreeCopy,
  type TreeCopy,
  type TreeCopySeen,
  treeCopy,
  treeCopyArtefact,
  treeCopyVerdict,
} from "./tree-copy";
export type { PutBack, WayBack } from "./way-back";
export { type WayBackPossible, wayBackPossible, wayBackVerdict } from "./way-back-possible";
