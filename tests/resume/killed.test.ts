import { spawn } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, relative, resolve } from "node:path";
import { readLabFolder } from "../../lib/lab";
import { PicturedDisk } from "./disk";
import { type Picture, type Undisturbed, undisturbedRun } from "./pictures";
import { goOn, openTtWorld, RUNS } from "./tt-world";

const MINUTES = 60_000;
const KILLS = 40;
const SEED = 20261121;
const AT_ONCE = 2;
const checkout = resolve(__dirname, "../..");

describe("TT: an operator's process that is killed (SIGKILL)", () => {
  let whole: Undisturbed;
  let chosen: readonly Picture[];

  beforeAll(async () => {
    whole = await undisturbedRun();
    chosen = draw(whole.pictures, KILLS, SEED);
  }, 5 * MINUTES);

  it(
    "leaves on disk and in the estate, byte for byte, what the picture of that boundary shows, and is resumed",
    async () => {
      const rest = [...chosen];
      const wrong: string[] = [];
      const worker = async (): Promise<void> => {
        for (let picture = rest.pop(); picture !== undefined; picture = rest.pop())
          wrong.push(...(await killAt(picture)));
      };
      await Promise.all(Array.from({ length: AT_ONCE }, worker));
      expect(chosen).toHaveLength(KILLS);
      expect(wrong).toEqual([]);
    },
    10 * MINUTES,
  );
});

async function killAt(picture: Picture): Promise<readonly string[]> {
  const folder = mkdtempSync(join(tmpdir(), "cutover-killed-"));
  try {
    const end = await runAndDie(folder, picture);
    if (end !== "SIGKILL") return [`${picture.place}: the process ended with ${end}`];
    const snapshot = readLabFolder(join(folder, "lab"));
    const disk = contentsOf(join(folder, "runs"));
    const expected = new Map([...picture.disk].map(([path, bytes]) => [relative(RUNS, path), hex(bytes)]));
    const wrong = [
      ...(snapshot?.text === picture.snapshot.text ? [] : [`${picture.place}: the estate differs`]),
      ...(sameMap(disk, expected) ? [] : [`${picture.place}: the disk differs: ${[...disk.keys()].join(", ")}`]),
    ];
    if (snapshot === undefined) return wrong;
    const files = new PicturedDisk(
      new Map([...disk].map(([path, text]) => [join(RUNS, path), Buffer.from(text, "hex")])),
    );
    const lab = await openTtWorld({ files, snapshot });
    const { kind } = await goOn(lab.ports, RUNS);
    return kind === "done" || kind === "nothing-to-do"
      ? wrong
      : [...wrong, `${picture.place}: resumed, it ends as ${kind}`];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function runAndDie(folder: string, { n, side }: Picture): Promise<string> {
  const loader = join(checkout, "scripts", "load-typescript.js");
  const program = join(checkout, "tests", "resume", "killed-operator.ts");
  const child = spawn(process.execPath, ["-r", loader, program, folder, String(n), side], {
    stdio: ["ignore", "ignore", "pipe"],
  });
  let complaint = "";
  child.stderr.on("data", (chunk: Buffer) => {
    complaint += chunk.toString();
  });
  return new Promise((settle) => {
    child.on("close", (code, signal) => settle(signal ?? `exit ${code} ${complaint}`));
  });
}

/** Relative path → bytes as hex of every file below a folder. */
function contentsOf(folder: string): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  const entries = readIfThere(folder);
  for (const entry of entries.filter((one) => one.isFile())) {
    const path = join(entry.parentPath, entry.name);
    found.set(relative(folder, path), hex(readFileSync(path)));
  }
  return found;
}

function readIfThere(folder: string) {
  try {
    return readdirSync(folder, { withFileTypes: true, recursive: true });
  } catch {
    return [];
  }
}

const hex = (bytes: Uint8Array): string => Buffer.from(bytes).toString("hex");

function sameMap(one: ReadonlyMap<string, string>, other: ReadonlyMap<string, string>): boolean {
  return one.size === other.size && [...one].every(([path, text]) => other.get(path) === text);
}

/** A seeded choice without repetition (a linear congruential generator is random enough for a sample). */
function draw<T>(from: readonly T[], count: number, seed: number): readonly T[] {
  const rest = [...from];
  let state = seed >>> 0;
  return Array.from({ length: Math.min(count, rest.length) }, () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return rest.splice(state % rest.length, 1)[0] as T;
  });
}
