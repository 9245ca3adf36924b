import { defineCodes } from "../code-entry";
import { EXIT } from "../exit-code";

/** Errors of the steps: what a careful operator would stop for. */
export const stepsCodes = defineCodes({
  PROOF_MISSING: {
    exitCode: EXIT.putBack,
    why: "Nothing that cannot be put back is begun before the copies and backups that protect it are proved in the same run.",
    todo: "Run `cutover resume`, or start a new run from the beginning; do not carry out the step by hand.",
    sample: "product-version was not begun: the copy of Web.config is not proved in this run.",
  },
  INSTALLER_SET_INCOMPLETE: {
    exitCode: EXIT.putBack,
    why: "A file of the installer set is missing or is not the one of the manifest. Security software has deleted such files before.",
    todo: "Unzip the set again, exclude its folder from the security software for the time of the upgrade, and start again.",
    sample: "D:\\Install\\7.0.1: data2.cab is missing; Defender removed it at 10:04 (Trojan:Win32/Test).",
  },
  CERTIFICATE_BINDING_INVALID: {
    exitCode: EXIT.putBack,
    why: "An https binding of the site has no usable certificate. The installer shows an error dialog and the upgrade stops there.",
    todo: "In IIS Manager, choose a valid certificate with a private key for the binding (Bindings… → https → Edit), or remove the binding; then start again.",
    sample: "The certificate of *:443: expired on 2026-10-31.",
  },
  SERVICE_NOT_RUNNING: {
    exitCode: EXIT.putBack,
    why: "SQL Server and Redis have to run during the whole upgrade; the installer and the product need them.",
    todo: "Start the service, look into its log for why it had stopped, and start again.",
    sample: "The service Redis is Stopped.",
  },
  OTHER_PROGRAM_RUNNING: {
    exitCode: EXIT.putBack,
    why: "Other programs have taken so much processor, memory and disk that the installer timed out.",
    todo: "Close the program, or name it under stopPrograms (it is stopped and started again) or allowedPrograms (it may run).",
    sample: "ReportBuilder (PID 4120, 12 % processor, 310 MB) runs.",
  },
  OTHER_PROGRAM_RETURNS: {
    exitCode: EXIT.putBack,
    why: "Something starts the program again each time it is stopped: a service, a scheduled task or its own guard.",
    todo: "Switch off what starts it for the time of the upgrade, then start again.",
    sample: "BackupAgent runs again after it was stopped.",
  },
  ROLLBACK_NOT_POSSIBLE: {
    exitCode: EXIT.putBack,
    why: "The declared way back could not restore everything that the installer overwrites, and this is not found out when it is needed.",
    todo: "Complete the input `rollback` (or registryKeys, copyFolder) as the text says, then start again. Nothing has been changed.",
    sample: "rollback: old-installer names D:\\Install\\6.2\\setup.exe, which does not exist.",
  },
  NOT_ENOUGH_SPACE: {
    exitCode: EXIT.putBack,
    why: "The backups and the copy of the program folder would not fit on the drive.",
    todo: "Make room on the drive or name another folder, then start again.",
    sample: "D: has 1.2 GB free, the backups and copies need 3.4 GB.",
  },
  SECRET_NOT_AT_HAND: {
    exitCode: EXIT.usage,
    why: "A secret that the upgrade needs later cannot be read where the upgrade file says it is.",
    todo: "Set the environment variable or write the file that the upgrade file names, then start again.",
    sample: "The licence key is not found in the environment variable TT_LICENCE_KEY.",
  },
  ANNOUNCEMENT_FAILED: {
    exitCode: EXIT.putBack,
    why: "The hook that tells users of the interruption failed, so they do not know of it. Nothing has been changed yet.",
    todo: "Correct the hook and start again, or tell the users yourself and set `announcement: { kind: confirm }`.",
    sample: "The announcement hook https://chat.example/hook answered 503.",
  },
  USERS_NOT_KEPT_OUT: {
    exitCode: EXIT.putBack,
    why: "The hook that keeps users out (or lets them in again) failed.",
    todo: "Correct the hook, then run `cutover resume`.",
    sample: "The hook to keep users out ended with exit code 1.",
  },
  BACKUP_NOT_SOUND: {
    exitCode: EXIT.putBack,
    why: "A backup that cannot be read to its end, or whose restored copy is damaged, protects nothing.",
    todo: "Look at the disk of the backup folder and at the database (DBCC CHECKDB), then start again.",
    sample: "D:\\Backup\\TimeTracker-1.bak: RESTORE VERIFYONLY found damage.",
  },
  COPY_NOT_FAITHFUL: {
    exitCode: EXIT.putBack,
    why: "The copy is not byte for byte what it was made from: a file was locked, changed meanwhile, or the disk is full.",
    todo: "See that nothing writes into the folder and that there is room, then start again.",
    sample: "The copy of C:\\TimeTrackerNX differs from it.",
  },
  FILE_UNREADABLE: {
    exitCode: EXIT.putBack,
    why: "A file that has to be saved before the installation cannot be read.",
    todo: "Check the path in the upgrade file and the rights on the file, then start again.",
    sample: "C:\\TimeTrackerNX\\Web\\Web.config does not exist.",
  },
  INSTALLER_FAILED: {
    exitCode: EXIT.putBack,
    why: "The installer ended with an exit code that means failure.",
    todo: "Read the installer's log for the cause. What it changed has been put back.",
    sample: "The installer ended with exit code 1603 (fatal error during installation).",
  },
  INSTALLER_STILL_RUNS: {
    exitCode: EXIT.notPutBack,
    why: "Nothing is put back while an installer may still write into the same files.",
    todo: "Wait until the installer has ended, or end it, then run `cutover resume`.",
    sample: "The installer still runs on APP01.",
  },
  APPLICATION_NOT_STOPPED: {
    exitCode: EXIT.putBack,
    why: "Files of a running application are locked, so they are neither installed nor put back.",
    todo: "Stop the application pool in IIS Manager, ending its worker process if need be; then run `cutover resume`.",
    sample: 'The application pool "TimeTracker NX" does not stop.',
  },
  ROLLBACK_HOOK_FAILED: {
    exitCode: EXIT.notPutBack,
    why: "The hook that the upgrade file names for the way back did not succeed.",
    todo: "Restore the snapshot by hand or correct the hook, then run `cutover resume`.",
    sample: "The hook that restores the snapshot ended with exit code 2.",
  },
  INSTALLED_VERSION_WRONG: {
    exitCode: EXIT.putBack,
    why: "The installer says that it succeeded, but the installed version is not the one asked for.",
    todo: "Check that the installer set is the one of the wanted version. What was changed has been put back.",
    sample: "Version 7.0.0 is installed, 7.0.1 was asked for.",
  },
  MAINTENANCE_NOT_REACHED: {
    exitCode: EXIT.putBack,
    why: "The product refused to begin the maintenance mode, or its background jobs did not end.",
    todo: "Look in Admin which jobs run; let them end or stop them there, then start again.",
    sample: "The request for the maintenance mode was answered with 401.",
  },
  SCHEMA_UPDATE_FAILED: {
    exitCode: EXIT.pastPointOfNoReturn,
    why: "The product reports that the update of its database has failed. The database may be half updated.",
    todo: "Keep users out. Ask the vendor, then `cutover resume`; the report names the verified backup of this run.",
    sample: "TimeTracker NX reports that the database update failed at 62 %.",
  },
  LICENCE_REFUSED: {
    exitCode: EXIT.pastPointOfNoReturn,
    why: "The product did not accept the licence key: it is mistyped, or it is for another version.",
    todo: "Compare the key with the vendor's mail, correct where the upgrade file finds it, then run `cutover resume`.",
    sample: "The product answered 400 to the licence key.",
  },
  SITE_UNAVAILABLE: {
    exitCode: EXIT.pastPointOfNoReturn,
    why: "The site answers with an error or not at all.",
    todo: "Look at the application pool and the event log of the server, then run `cutover resume`.",
    sample: "https://app01/TimeTracker/login answers 503.",
  },
  SITE_REDIRECT_LOOP: {
    exitCode: EXIT.pastPointOfNoReturn,
    why: "The login page sends browsers round in a circle, usually since an address or https setting in Web.config is wrong.",
    todo: "Check the base address and the https redirection in Web.config, then run `cutover resume`.",
    sample: "https://app01/TimeTracker/login redirects in a circle.",
  },
  SITE_WRONG_VERSION: {
    exitCode: EXIT.pastPointOfNoReturn,
    why: "The login page answers, but it is not the new version's.",
    todo: "Check which folder the site points to and whether a cache answers in its place, then run `cutover resume`.",
    sample: "https://app01/TimeTracker/login does not show 7.0.1.",
  },
  SITE_CERTIFICATE_INVALID: {
    exitCode: EXIT.pastPointOfNoReturn,
    why: "The site's certificate is not trusted, has expired, or is for another name.",
    todo: "Bind a valid certificate to the site, then run `cutover resume`.",
    sample: "https://app01/TimeTracker/login: the certificate has expired.",
  },
  LOGIN_REFUSED: {
    exitCode: EXIT.pastPointOfNoReturn,
    why: "The login page answers, but the test user could not log in.",
    todo: "Check the test user and the product's log, then run `cutover resume`.",
    sample: "The test login of svc-check was answered with 401.",
  },
  WEB_CONFIG_NOT_MERGED: {
    exitCode: EXIT.putBack,
    why: "The saved Web.config and the new one could not be brought together, e.g. since one of them is malformed.",
    todo: "Correct the file that the text names, or bring the changes over by hand, then run `cutover resume`.",
    sample: "The new Web.config is malformed: line 12, column 3.",
  },
});
