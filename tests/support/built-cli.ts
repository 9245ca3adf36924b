import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readdirSync, rmdirSync, statSync } from "node:fs";
import { join, resolve } from "node:path";

const checkout = resolve(__dirname, "../..");
const cli = join(checkout, "dist", "lib", "cli", "main.js");
const lock = join(checkout, "dist.lock");
const LOCK_LIMIT_MS = 120_000;

/**
 * The compiled command line, for tests that start it as a process of its own: built when it is older than the
 * sources, once, however many test files ask at the same time.
 */
export function builtCli(): string {
  if (isFresh()) return cli;
  takeLock();
  try {
    if (!isFresh()) build();
  } finally {
    rmdirSync(lock);
  }
  return cli;
}

function isFresh(): boolean {
  return (
    existsSync(cli) &&
    statSync(cli).mtimeMs >= Math.max(...["lib", "provider"].map((name) => newestMs(join(checkout, name))))
  );
}

function newestMs(folder: string): number {
  const times = readdirSync(folder, { withFileTypes: true }).map((entry) => {
    const path = join(folder, entry.name);
    return entry.isDirectory() ? newestMs(path) : statSync(path).mtimeMs;
  });
  return Math.max(0, ...times);
}

function build(): void {
  const built = spawnSync(process.execPath, [join(checkout, "scripts", "build.js")], { encoding: "utf8" });
  if (built.status !== 0) throw new Error(`npm run build failed:\n${built.stdout}${built.stderr}`);
}

function takeLock(): void {
  const pause = new Int32Array(new SharedArrayBuffer(4));
  for (let waitedMs = 0; waitedMs < LOCK_LIMIT_MS; waitedMs += 100) {
    try {
      mkdirSync(lock);
      return;
    } catch {
      Atomics.wait(pause, 0, 0, 100);
    }
  }
  throw new Error(`Another test run holds ${lock}; remove the folder if no test is running.`);
}
