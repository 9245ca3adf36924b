import { type ChildProcess, spawn } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { builtCli } from "../support/built-cli";

jest.setTimeout(180_000);

let cli: string;
let folder: string;
beforeAll(() => {
  cli = builtCli();
  folder = mkdtempSync(join(tmpdir(), "cutover-process-"));
});
afterAll(() => rmSync(folder, { recursive: true, force: true, maxRetries: 20, retryDelay: 1000 }));

interface Ended {
  readonly exitCode: number | null;
  readonly out: string;
  readonly err: string;
}

/** Runs the built command as a process; `onErr` may do something to it when it says something. */
function cutover(args: readonly string[], onErr?: (said: string, child: ChildProcess) => void): Promise<Ended> {
  const child = spawn(process.execPath, [cli, ...args], { cwd: folder });
  let out = "";
  let err = "";
  child.stdout.on("data", (chunk: Buffer) => {
    out += chunk.toString();
  });
  child.stderr.on("data", (chunk: Buffer) => {
    err += chunk.toString();
    onErr?.(err, child);
  });
  return new Promise((resolve) => child.on("close", (exitCode) => resolve({ exitCode, out, err })));
}

test("--version answers with the version of the package", async () => {
  const { version } = JSON.parse(readFileSync(join(__dirname, "../../package.json"), "utf8"));
  expect(await cutover(["--version"])).toEqual({ exitCode: 0, out: `${version}\n`, err: "" });
});

test("commands of different processes share one living lab: SIGINT ends one with 130, another resumes the run", async () => {
  expect((await cutover(["init", "timetracker-nx"])).exitCode).toBe(0);
  let isSent = false;
  const stopped = await cutover(["apply", "--yes", "--answer", "announcement@APP01=told"], (said, child) => {
    if (isSent || !said.includes("[13/")) return;
    isSent = true;
    child.kill("SIGINT");
  });
  expect(stopped).toMatchObject({ exitCode: 130, out: expect.stringContaining("cutover resume") });
  expect((await cutover(["apply", "--yes"])).exitCode).toBe(6);
  expect((await cutover(["status"])).out).toContain("APP01: held by run");
  expect(await cutover(["resume", "--target", "APP01"])).toMatchObject({
    exitCode: 0,
    out: expect.stringContaining("Done"),
  });
  expect(await cutover(["apply", "--yes"])).toMatchObject({
    exitCode: 0,
    out: expect.stringContaining("Nothing to do"),
  });
  expect(filesWith("lab-administrator")).toEqual([]);
  expect(filesWith(Buffer.from("administrator:lab-administrator").toString("base64"))).toEqual([]);
});

/** What the run and the lab have written and that holds a text. */
function filesWith(text: string): readonly string[] {
  const entries = readdirSync(join(folder, ".cutover"), { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name));
  expect(files.length).toBeGreaterThan(20);
  return files.filter((file) => readFileSync(file, "latin1").includes(text));
}

test("in a pipe there are no colours, and whoever closes it early ends the command quietly", async () => {
  const plan = await cutover(["explain"]);
  expect(plan.out).not.toContain(String.fromCharCode(27));
  const child = spawn(process.execPath, [cli, "explain", "--json"], { cwd: folder });
  child.stdout.destroy();
  let err = "";
  child.stderr.on("data", (chunk: Buffer) => {
    err += chunk.toString();
  });
  await new Promise((resolve) => child.on("close", resolve));
  expect(err).toBe("");
});
