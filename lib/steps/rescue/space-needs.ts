import { getCutoverFile } from "../../cmdlets/cutover/get-cutover-file";
import { getCutoverManifest } from "../../cmdlets/cutover/get-cutover-manifest";
import { getWebConfigFile } from "../../cmdlets/web-administration/get-web-config-file";
import type { Shell } from "../../shell";
import { runSql } from "../database";
import { secondsAsMs } from "../duration";
import type { FreeSpace } from "./free-space";

/** Something that a run writes: where, how much, and what it is. */
export type SpaceNeed = { readonly drive: string; readonly bytes: number; readonly what: string };

const BYTES_PER_MB = 1024 * 1024;
const BYTES_PER_PAGE = 8192;
const DEADLINE_MS = secondsAsMs(60);
/** Records of a run, its reports and the registry keys: a few hundred KB; ten times of it, resumes included. */
const JOURNAL_BYTES = 8 * BYTES_PER_MB;
/** Beside applicationHost.config a backup of IIS holds its schema and other small files. */
const IIS_REST_BYTES = 2 * BYTES_PER_MB;

/** Everything that a run writes beside the installation, computed from the sizes of the originals. */
export async function observeNeeds(shell: Shell, given: FreeSpace): Promise<readonly SpaceNeed[]> {
  const { sql, backupFolder, backups, programFolder, copyFolder } = given;
  const { database } = sql;
  const files = await runSql(shell, sql, {
    id: "database-files",
    parameters: { database },
    deadlineMs: DEADLINE_MS,
  });
  const size = (file: (typeof files)[number]): number => file.size_pages * BYTES_PER_PAGE;
  const databaseBytes = files.reduce((sum, file) => sum + size(file), 0);
  const program = Number((await getCutoverManifest(shell, { path: programFolder })).totalBytes);
  const { fullName: iis } = await getWebConfigFile(shell, {});
  return [
    { drive: driveOf(backupFolder), bytes: databaseBytes * backups, what: `${backups} backups of ${database}` },
    ...(given.testRestore ? [{ ...(await placeOfCopy(shell, given)), bytes: databaseBytes }] : []),
    { drive: driveOf(copyFolder), bytes: program, what: `copy of ${programFolder}` },
    {
      drive: driveOf(iis),
      bytes: IIS_REST_BYTES + (await lengthOf(shell, [iis])),
      what: "backup of the IIS configuration",
    },
    {
      drive: driveOf(iis),
      bytes: JOURNAL_BYTES + (await lengthOf(shell, given.savedFiles)),
      what: "journal and artefacts of the run",
    },
  ];
}

/** A restored copy lies where the server puts new files; one is dropped before the next is made. */
async function placeOfCopy(shell: Shell, { sql }: FreeSpace): Promise<Pick<SpaceNeed, "drive" | "what">> {
  const [folders] = await runSql(shell, sql, { id: "default-paths", parameters: {}, deadlineMs: DEADLINE_MS });
  return { drive: driveOf(folders?.data_path ?? "C:"), what: "test restore of a backup" };
}

async function lengthOf(shell: Shell, paths: readonly string[]): Promise<number> {
  let sum = 0;
  for (const path of paths) sum += Number((await getCutoverFile(shell, { path, noContent: true })).length);
  return sum;
}

const driveOf = (path: string): string => /^[a-z]:/i.exec(path)?.[0].toUpperCase() ?? path;
