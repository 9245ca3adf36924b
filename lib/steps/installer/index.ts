export { type AttendedInstallation, attendedInstallation, installerReady } from "./attended-installation";
export { type ExitCodeMeaning, judgeExitCode } from "./exit-code";
export type { Installation } from "./installation";
export { installationJudgement, installationVerdict } from "./installation-verdict";
export { type InstallationSeen, observeInstallation } from "./observe-installation";
export { type RebootDone, type RebootSeen, rebootDone, rebootSeen, rebootVerdict } from "./reboot-done";
export { type SilentInstallation, silentInstallation } from "./silent-installation";
export { undoneVerdict } from "./undo-installation";
export { type UpgradePossible, upgradePossible, upgradeVerdict } from "./upgrade-possible";
