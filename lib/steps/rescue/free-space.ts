import { getCutoverFact } from "../../cmdlets/cutover/get-cutover-fact";
import {
  type AnyStep,
  defineStep,
  type ObserveContext,
  open,
  satisfied,
  unknown,
  type Verdict,
} from "../../upgrade/model";
import type { SqlDatabase } from "../database";
import { secondsAsMs } from "../duration";
import type { ServingPlacement } from "../placement";
import { observeNeeds, type SpaceNeed } from "./space-needs";

export interface FreeSpace extends ServingPlacement {
  readonly sql: SqlDatabase;
  readonly backupFolder: string;
  /** How many backups the run makes. */
  readonly backups: number;
  /** Whether each backup is restored as a copy and checked. */
  readonly testRestore: boolean;
  readonly programFolder: string;
  readonly copyFolder: string;
  /** Files that are kept among the run's artefacts. */
  readonly savedFiles: readonly string[];
}

type DriveNeed = { readonly drive: string; readonly freeMb: number | null; readonly neededMb: number };
export type SpaceSeen = { readonly drives: readonly DriveNeed[]; readonly needs: readonly SpaceNeed[] };

const BYTES_PER_MB = 1024 * 1024;

/**
 * The drives have room for the backups and the copies; each is taken as large as its original (TT-3, TT-9b, TT-13).
 *
 * @example
 * freeSpace({ id: "space", computer: "APP01", rows: ["TT-3"], serves: ["product-version"], sql,
 *   backupFolder: "D:\\Backup", backups: 2, testRestore: false, programFolder: "C:\\App",
 *   copyFolder: "D:\\Copies", savedFiles: [] })
 */
export function freeSpace(given: FreeSpace): AnyStep {
  return defineStep<SpaceSeen>({
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

async function observeSpace(context: ObserveContext, given: FreeSpace): Promise<SpaceSeen> {
  const shell = context.on(given.computer);
  const needs = await observeNeeds(shell, given);
  const { drives: found } = await getCutoverFact(shell, {});
  const drives = [...new Set(needs.map(({ drive }) => drive))].map((drive): DriveNeed => {
    const free = found.find((one) => one.name.toUpperCase() === drive)?.freeBytes;
    const needed = needs.filter((need) => need.drive === drive).reduce((sum, need) => sum + need.bytes, 0);
    return { drive, freeMb: free === undefined ? null : toMb(Number(free)), neededMb: toMb(needed) };
  });
  return { drives, needs };
}

const toMb = (bytes: number): number => Math.ceil(bytes / BYTES_PER_MB);

export function spaceVerdict({ drives }: Pick<SpaceSeen, "drives">): Verdict {
  const short = drives.filter((one) => one.freeMb !== null && one.freeMb < one.neededMb);
  if (short.length > 0) return open(short.map(describe).join("; "));
  const unseen = drives.filter((one) => one.freeMb === null);
  if (unseen.length > 0)
    return unknown(`the free space of ${unseen.map(({ drive }) => drive).join(", ")} cannot be seen`);
  return satisfied(drives.map(describe).join("; "));
}

/** What needs the room, one a line: "D: 12288 MB, 2 backups of TimeTrackerNX". Pure. */
export function spaceDetails({ needs }: SpaceSeen): readonly string[] {
  return needs.map(({ drive, bytes, what }) => `${drive} ${toMb(bytes)} MB, ${what}`);
}

const describe = ({ drive, freeMb, neededMb }: DriveNeed): string =>
  `${drive} has ${freeMb} MB free, ${neededMb} MB are needed`;
