import type { CommandHandler } from "../../world/call";
import { addCutoverJournalRecord } from "./add-cutover-journal-record";
import { copyCutoverTree } from "./copy-cutover-tree";
import { enterCutoverLock } from "./enter-cutover-lock";
import { exitCutoverLock } from "./exit-cutover-lock";
import { getCutoverAccessRule } from "./get-cutover-access-rule";
import { getCutoverArtefact } from "./get-cutover-artefact";
import { getCutoverCertificateBinding } from "./get-cutover-certificate-binding";
import { getCutoverDetectionEvent } from "./get-cutover-detection-event";
import { getCutoverFact } from "./get-cutover-fact";
import { getCutoverFile } from "./get-cutover-file";
import { getCutoverFileVersion } from "./get-cutover-file-version";
import { getCutoverHttpResponse } from "./get-cutover-http-response";
import { getCutoverIisRestart } from "./get-cutover-iis-restart";
import { getCutoverJob } from "./get-cutover-job";
import { getCutoverJournal } from "./get-cutover-journal";
import { getCutoverLock } from "./get-cutover-lock";
import { getCutoverManifest } from "./get-cutover-manifest";
import { getCutoverProcess } from "./get-cutover-process";
import { getCutoverProduct } from "./get-cutover-product";
import { getCutoverRegistryKey } from "./get-cutover-registry-key";
import { getCutoverRun } from "./get-cutover-run";
import { getCutoverService } from "./get-cutover-service";
import { getCutoverWorkerProcess } from "./get-cutover-worker-process";
import { removeCutoverAccessRule } from "./remove-cutover-access-rule";
import { removeCutoverFile } from "./remove-cutover-file";
import { removeCutoverTree } from "./remove-cutover-tree";
import { repairCutoverJournal } from "./repair-cutover-journal";
import { restartCutoverComputer } from "./restart-cutover-computer";
import { restartCutoverIis } from "./restart-cutover-iis";
import { restoreCutoverRegistryKey } from "./restore-cutover-registry-key";
import { restoreCutoverTree } from "./restore-cutover-tree";
import { saveCutoverArtefact } from "./save-cutover-artefact";
import { saveCutoverDownload } from "./save-cutover-download";
import { setCutoverAccessRule } from "./set-cutover-access-rule";
import { setCutoverFile } from "./set-cutover-file";
import { setCutoverLock } from "./set-cutover-lock";
import { setCutoverLockHead } from "./set-cutover-lock-head";
import { setCutoverService } from "./set-cutover-service";
import { startCutoverCommand } from "./start-cutover-command";
import { startCutoverInstaller } from "./start-cutover-installer";
import { startCutoverProcess } from "./start-cutover-process";
import { startCutoverRequest } from "./start-cutover-request";
import { startCutoverService } from "./start-cutover-service";
import { stopCutoverJob } from "./stop-cutover-job";
import { stopCutoverProcess } from "./stop-cutover-process";
import { stopCutoverService } from "./stop-cutover-service";
import { testCutoverTcpPort } from "./test-cutover-tcp-port";

/** The functions on the target (module Cutover), simulated. */
export const cutoverCommands: Readonly<Record<string, CommandHandler>> = {
  "Add-CutoverJournalRecord": addCutoverJournalRecord,
  "Copy-CutoverTree": copyCutoverTree,
  "Enter-CutoverLock": enterCutoverLock,
  "Exit-CutoverLock": exitCutoverLock,
  "Get-CutoverAccessRule": getCutoverAccessRule,
  "Get-CutoverArtefact": getCutoverArtefact,
  "Get-CutoverCertificateBinding": getCutoverCertificateBinding,
  "Get-CutoverDetectionEvent": getCutoverDetectionEvent,
  "Get-CutoverFact": getCutoverFact,
  "Get-CutoverFile": getCutoverFile,
  "Get-CutoverFileVersion": getCutoverFileVersion,
  "Get-CutoverHttpResponse": getCutoverHttpResponse,
  "Get-CutoverIisRestart": getCutoverIisRestart,
  "Get-CutoverJob": getCutoverJob,
  "Get-CutoverJournal": getCutoverJournal,
  "Get-CutoverLock": getCutoverLock,
  "Get-CutoverManifest": getCutoverManifest,
  "Get-CutoverProcess": getCutoverProcess,
  "Get-CutoverProduct": getCutoverProduct,
  "Get-CutoverRegistryKey": getCutoverRegistryKey,
  "Get-CutoverRun": getCutoverRun,
  "Get-CutoverService": getCutoverService,
  "Get-CutoverWorkerProcess": getCutoverWorkerProcess,
  "Remove-CutoverAccessRule": removeCutoverAccessRule,
  "Remove-CutoverFile": removeCutoverFile,
  "Remove-CutoverTree": removeCutoverTree,
  "Repair-CutoverJournal": repairCutoverJournal,
  "Restart-CutoverComputer": restartCutoverComputer,
  "Restart-CutoverIis": restartCutoverIis,
  "Restore-CutoverRegistryKey": restoreCutoverRegistryKey,
  "Restore-CutoverTree": restoreCutoverTree,
  "Save-CutoverArtefact": saveCutoverArtefact,
  "Save-CutoverDownload": saveCutoverDownload,
  "Set-CutoverAccessRule": setCutoverAccessRule,
  "Set-CutoverFile": setCutoverFile,
  "Set-CutoverLock": setCutoverLock,
  "Set-CutoverLockHead": setCutoverLockHead,
  "Set-CutoverService": setCutoverService,
  "Start-CutoverCommand": startCutoverCommand,
  "Start-CutoverInstaller": startCutoverInstaller,
  "Start-CutoverProcess": startCutoverProcess,
  "Start-CutoverRequest": startCutoverRequest,
  "Start-CutoverService": startCutoverService,
  "Stop-CutoverJob": stopCutoverJob,
  "Stop-CutoverProcess": stopCutoverProcess,
  "Stop-CutoverService": stopCutoverService,
  "Test-CutoverTcpPort": testCutoverTcpPort,
};
