import { linkSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { CutoverError } from "../../errors";

/** The one process that may write into a live folder. */
export interface Ownership {
  release(): void;
}

/**
 * Takes a live folder for this process. The file comes into being with its content, and one whose process is gone is
 * moved aside before it is replaced, so that of several takers one wins.
 *
 * @throws CutoverError LAB_IN_USE naming the process that has it.
 */
export function ownFolder(folder: string): Ownership {
  mkdirSync(folder, { recursive: true });
  const file = join(folder, "owner.json");
  const mine = join(folder, `owner.${process.pid}.${counter++}.new`);
  writeFileSync(mine, JSON.stringify({ pid: process.pid, startedAt: startOf(process.pid) }));
  try {
    for (let attempt = 0; attempt < MAX_ATTEMPTS; attempt += 1) {
      if (take(mine, file)) return { release: () => releaseOwn(file) };
      const owner = readOwner(file);
      if (owner !== undefined && isAlive(owner)) throw inUse(folder, owner.pid);
      if (owner !== undefined) moveAside(file, owner);
    }
    throw inUse(folder, readOwner(file)?.pid ?? 0);
  } finally {
    rmSync(mine, { force: true });
  }
}

const MAX_ATTEMPTS = 20;
let counter = 0;

interface Owner {
  readonly pid: number;
  /** When that process started, where the system tells: a process id is used again, also by a stranger. */
  readonly startedAt: string;
}

function take(mine: string, file: string): boolean {
  try {
    linkSync(mine, file);
    return true;
  } catch (thrown) {
    if ((thrown as NodeJS.ErrnoException).code === "EEXIST") return false;
    throw thrown;
  }
}

function readOwner(file: string): Owner | undefined {
  try {
    return JSON.parse(readFileSync(file, "utf8")) as Owner;
  } catch {
    return undefined;
  }
}

function isAlive(owner: Owner): boolean {
  try {
    process.kill(owner.pid, 0);
  } catch (thrown) {
    return (thrown as NodeJS.ErrnoException).code === "EPERM";
  }
  return startOf(owner.pid) === owner.startedAt;
}

/** Linux tells when a process started; elsewhere the id alone has to do. One that has ended but is not reaped is gone. */
function startOf(pid: number): string {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, "latin1");
    const [state = "", ...fields] = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
    return /[ZX]/.test(state) ? "ended" : (fields[18] ?? "");
  } catch {
    return "";
  }
}

/** Moves a dead owner's file away; if somebody replaced it meanwhile, theirs is put back. */
function moveAside(file: string, dead: Owner): void {
  const aside = `${file}.${process.pid}.${counter++}.gone`;
  try {
    renameSync(file, aside);
  } catch {
    return;
  }
  const moved = readOwner(aside);
  if (moved !== undefined && (moved.pid !== dead.pid || moved.startedAt !== dead.startedAt)) take(aside, file);
  rmSync(aside, { force: true });
}

function releaseOwn(file: string): void {
  if (readOwner(file)?.pid === process.pid) rmSync(file, { force: true });
}

function inUse(folder: string, pid: number): CutoverError {
  return new CutoverError({ code: "LAB_IN_USE", what: `The lab in ${folder} is owned by process ${pid}.` });
}
