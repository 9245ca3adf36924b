import { getCutoverFact } from "../../cmdlets/cutover/get-cutover-fact";
import { getCutoverManifest } from "../../cmdlets/cutover/get-cutover-manifest";
import {
  type AnyStep,
  defineStep,
  type ObserveContext,
  open,
  satisfied,
  unknown,
  type Verdict,
} from "../../upgrade/model";
import { runSql, type SqlDatabase } from "../database";
import { secondsAsMs } from "../duration";
import type { ServingPlacement } from "../placement";

export interface FreeSpace extends ServingPlacement {
  readonly sql: SqlDatabase;
  readonly backupFolder: string;
  /** How many backups the run makes. */
  readonly backups: number;
  readonly programFolder: string;
  readonly copyFolder: string;
}

type DriveNeed = { readonly drive: string; readonly freeMb: number | null; readonly neededMb: number };
type Seen = { readonly drives: readonly DriveNeed[] };

const BYTES_PER_MB = 1024 * 1024;
const BYTES_PER_PAGE = 8192;
const DEADLINE_MS = secondsAsMs(60);

/**
 * The drives have room for the backups and the copies; each is taken as large as its original (TT-3, TT-9b, TT-13).
 *
 * @example
 * freeSpace({ id: "space", computer: "APP01", rows: ["TT-3"], serves: ["product-version"], sql,
 *   backupFolder: "D:\\Backup", backups: 2, programFolder: "C:\\App", copyFolder: "D:\\Copies" })
 */
export function freeSpace(given: FreeSpace): AnyStep {
  return defineStep<Seen>({
    id: given.id,
    computer: given.computer,
    rows: given.rows,
    title: "There is room for the backups and copies",
    role: { kind: "check", serves: given.serves },
    effect: { backupFolder: given.backupFolder, copyFolder: given.copyFolder },
    deadlineMs: secondsAsMs(0),
    observe: (context) => observeSpace(context, given),
    satisfied: spaceVerdict,
    judge: (seen) => ({ kind: "failed", because: spaceVerdict(seen).because, code: "NOT_ENOUGH_SPACE" }),
  });
}

async function observeSpace(context: ObserveContext, given: FreeSpace): Promise<Seen> {
  const shell = context.on(given.computer);
  const files = await runSql(shell, given.sql, {
    id: "database-files",
    parameters: { database: given.sql.database },
    deadlineMs: DEADLINE_MS,
  });
  const database = files.reduce((sum, file) => sum + file.size_pages * BYTES_PER_PAGE, 0);
  const program = Number((await getCutoverManifest(shell, { path: given.programFolder })).totalBytes);
  const needs = [
    { drive: driveOf(given.backupFolder), bytes: database * given.backups },
    { drive: driveOf(given.copyFolder), bytes: program },
  ];
  const { drives } = await getCutoverFact(shell, {});
  const seen = [...new Set(needs.map(({ drive }) => drive))].map((drive): DriveNeed => {
    const found = drives.find((one) => one.name.toUpperCase() === drive);
    const needed = needs.filter((need) => need.drive === drive).reduce((sum, need) => sum + need.bytes, 0);
    return { drive, freeMb: found === undefined ? null : toMb(Number(found.freeBytes)), neededMb: toMb(needed) };
  });
  return { drives: seen };
}

const toMb = (bytes: number): number => Math.ceil(bytes / BYTES_PER_MB);
const driveOf = (path: string): string => /^[a-z]:/i.exec(path)?.[0].toUpperCase() ?? path;

export function spaceVerdict({ drives }: Seen): Verdict {
  const short = drives.filter((one) => one.freeMb !== null && one.freeMb < one.neededMb);
  if (short.length > 0) return open(short.map(describe).join("; "));
  const unseen = drives.filter((one) => one.freeMb === null);
  if (unseen.length > 0)
    return unknown(`the free space of ${unseen.map(({ drive }) => drive).join(", ")} cannot be seen`);
  return satisfied(drives.map(describe).join("; "));
}

const describe = ({ drive, freeMb, neededMb }: DriveNeed): string =>
  `${drive} has ${freeMb} MB free, ${neededMb} MB are needed`;
