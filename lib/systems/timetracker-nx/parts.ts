import {
  backupArtefact,
  type ExpectedSet,
  type Installation,
  iisPrograms,
  type KeepUsersOut,
  type MergedFiles,
  type NeededService,
  registryArtefact,
  treeCopyArtefact,
  type WayBack,
} from "../../steps";
import { minutesAsMs } from "../../steps/duration";
import { artefacts, type Facts } from "./facts";
import { id, upgradeGoals } from "./goals";
import type { TimeTrackerNxInputs } from "./inputs";

/** Programs that belong to the product and its database; they are no "other programs" (TT-4, TT-8). */
const productPrograms = ["sqlservr", "sqlagent", "sqlwriter", "sqlbrowser", "sqlceip", "redis-server"];

export function allowedPrograms({ allowedPrograms: given }: TimeTrackerNxInputs, facts: Facts): readonly string[] {
  return [...productPrograms, ...iisPrograms, facts.installerFile.replace(/\.exe$/i, ""), ...given];
}

/** What must run before, during and after the upgrade; Redis has to answer as well (TT-8). */
export function servicesOf({ services: { sql, redis } }: TimeTrackerNxInputs): readonly NeededService[] {
  const probe = { host: "localhost", port: redis.port, send: "PING\r\n", expects: "PONG" };
  return [{ name: sql }, { name: redis.service, probe }];
}

/** Whether a path lies in a folder, as Windows compares paths. */
export function isInside(folder: string, path: string): boolean {
  const plain = (text: string) => text.replace(/\//g, "\\").replace(/\\+$/, "").toLowerCase();
  return plain(path).startsWith(`${plain(folder)}\\`);
}

export function wayBack({ rollback }: TimeTrackerNxInputs): WayBack {
  return rollback.kind === "old-installer" ? { ...rollback, sha256: rollback.sha256 } : rollback;
}

export function setOf({ installer, server }: TimeTrackerNxInputs, { installerFile }: Facts): ExpectedSet {
  const { folder, hashes, manifest } = installer;
  return {
    computer: server,
    folder,
    executable: installerFile,
    firstLook: id.installerSet,
    ...(hashes === undefined ? {} : { hashes }),
    ...(manifest === undefined ? {} : { manifest }),
  };
}

export function installationOf(inputs: TimeTrackerNxInputs, facts: Facts): Installation {
  const { server: computer, product, version, versionFile, installer, pool, programFolder, webConfig } = inputs;
  return {
    id: id.productVersion,
    computer,
    rows: ["TT-10", "TT-12"],
    product,
    version,
    versionFile,
    folder: installer.folder,
    file: facts.installerFile,
    setStep: id.installerSetBefore,
    pool,
    proofs: [
      { artefact: artefacts.savedWebConfig, what: "the copy of Web.config" },
      { artefact: backupArtefact(id.backupAfterStop), what: "a verified backup of the database" },
      { artefact: treeCopyArtefact(id.programCopied), what: "the copy of the program folder" },
      { artefact: registryArtefact(id.registrySaved), what: "the copy of the registry keys" },
    ],
    overwrites: [{ path: webConfig.path, artefact: artefacts.savedWebConfig }],
    way: {
      way: wayBack(inputs),
      programFolder,
      treeStep: id.programCopied,
      registryStep: id.registrySaved,
      iisStep: id.iisConfigurationSaved,
      deadlineMs: facts.ms.copyMs,
    },
    deadlineMs: minutesAsMs(installer.deadlineMinutes),
  };
}

export function mergedFiles({
  server: computer,
  webConfig,
  product,
  version,
}: TimeTrackerNxInputs): Omit<MergedFiles, "id"> {
  return {
    computer,
    rows: ["TT-18"],
    path: webConfig.path,
    saved: artefacts.savedWebConfig,
    oldDefault: webConfig.oldDefault === undefined ? undefined : artefacts.oldDefault,
    gatePrefix: `web-config@${computer}`,
    decisions: webConfig.decisions,
    kept: webConfig.kept,
    product,
    version,
  };
}

/** How users are kept out from the database update to the last proof; undefined: nothing keeps them out. */
export function usersOutWindow(inputs: TimeTrackerNxInputs, facts: Facts): KeepUsersOut | undefined {
  const { keepUsersOut: barrier, server: computer, site } = inputs;
  if (barrier.kind === "none") return undefined;
  const rows = ["TT-14", "TT-16", "TT-17", "TT-19"];
  const place = { id: id.keepUsersOut, computer, rows, serves: upgradeGoals, until: id.siteAnswers };
  return { ...place, site, barrier, deadlineMs: facts.ms.hookMs };
}
