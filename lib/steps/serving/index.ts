export { type OldVersionServes, oldVersionServes, usersReachOldVersion } from "./old-version-serves";
export { type ServingBefore, servingBefore } from "./serving-before";
