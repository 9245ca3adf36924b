import { execFile } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";

/**
 * Ends a process and what it started. Windows knows the tree; elsewhere it is read from /proc (or ps) and stopped from
 * the root down, so that no parent starts another child meanwhile. A job that was detached from it is no part of it.
 */
export async function killTree(pid: number): Promise<void> {
  if (process.platform === "win32") return run("taskkill", ["/pid", String(pid), "/T", "/F"]);
  const parents = process.platform === "linux" ? parentsFromProc() : await parentsFromPs();
  for (const one of treeOf(pid, parents)) kill(one);
}

/** The pids of a tree, root first. Pure. */
export function treeOf(root: number, parents: ReadonlyMap<number, number>): readonly number[] {
  const tree = [root];
  for (const pid of tree) for (const [child, parent] of parents) if (parent === pid) tree.push(child);
  return tree;
}

function parentsFromProc(): ReadonlyMap<number, number> {
  const parents = new Map<number, number>();
  for (const name of readdirSync("/proc").filter((one) => /^\d+$/.test(one))) {
    try {
      // pid (name, which may hold blanks and brackets) state ppid …
      const [, parent] = /\) \S (\d+)/.exec(readFileSync(`/proc/${name}/stat`, "utf8")) ?? [];
      parents.set(Number(name), Number(parent));
    } catch {
      // It ended between the list and the look.
    }
  }
  return parents;
}

async function parentsFromPs(): Promise<ReadonlyMap<number, number>> {
  const listed = await new Promise<string>((resolve) =>
    execFile("ps", ["-A", "-o", "pid=,ppid="], (_, out) => resolve(out)),
  );
  return new Map(listed.split("\n").map((line) => line.trim().split(/\s+/).map(Number) as [number, number]));
}

function kill(pid: number): void {
  try {
    process.kill(pid, "SIGKILL");
  } catch {
    // It has ended already.
  }
}

function run(file: string, args: readonly string[]): Promise<void> {
  return new Promise((resolve) => execFile(file, [...args], () => resolve()));
}
