import { spawn } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { createInterface } from "node:readline";
import { getCutoverJob } from "../../lib/cmdlets/cutover/get-cutover-job";
import { startCutoverInstaller } from "../../lib/cmdlets/cutover/start-cutover-installer";
import { type OpenedPowerShell, openPowerShell } from "../../lib/powershell";
import { describeWith } from "../support/capability";
import { type Program, program } from "./installer-programs";

const checkout = resolve(__dirname, "../..");
const options = { deadlineMs: 100_000 };

describeWith("pwsh", "a job outlives everybody who has to do with it", () => {
  let base: string;
  let data: string;
  beforeAll(() => {
    base = mkdtempSync(join(tmpdir(), "cutover-outlive-"));
    data = join(base, "data");
  });
  afterAll(() => rmSync(base, { recursive: true, force: true }));

  const open = () => openPowerShell({ computer: "APP01", environment: { CUTOVER_DATA: data } });
  const waiting = (name: string): Program =>
    program(base, name, [
      'echo x >> "$0.ran"',
      'while [ ! -e "$0.go" ]; do sleep 0.05; done',
      "echo through",
      "exit 3",
    ]);

  /** A new session finds it running, starts it "again", lets it go on, and sees it end: once. */
  async function isFoundAndEnds(requestId: string, one: Program, processId: number | null): Promise<void> {
    const shell = await open();
    try {
      expect(await getCutoverJob(shell, { requestId }, options)).toMatchObject({ state: "Running", processId });
      expect(await start(shell, requestId, one)).toMatchObject({ state: "Running", processId });
      writeFileSync(`${one.Path}.go`, "");
      let job = await getCutoverJob(shell, { requestId }, options);
      while (job.state === "Running") job = await getCutoverJob(shell, { requestId }, options);
      expect(job).toMatchObject({ state: "Exited", exitCode: 3, processId });
      expect(job.log).toContain("through");
      expect(readFileSync(`${one.Path}.ran`, "utf8")).toBe("x\n");
    } finally {
      await shell.close();
    }
  }

  const start = (shell: OpenedPowerShell, requestId: string, one: Program) =>
    startCutoverInstaller(shell, { requestId, path: one.Path, expectedSha256: one.ExpectedSha256 }, options);

  it("the session that started it is closed", async () => {
    const one = waiting("closed");
    const shell = await open();
    const { processId } = await start(shell, "closed", one);
    await shell.close();
    await isFoundAndEnds("closed", one, processId);
  });

  it("the host process is killed", async () => {
    const one = waiting("host");
    const shell = await open();
    const { processId } = await start(shell, "host", one);
    process.kill(shell.facts.processId, "SIGKILL");
    await isFoundAndEnds("host", one, processId);
    await shell.close();
  });

  it("the coordinator is killed, and its host ends with it", async () => {
    const one = waiting("coordinator");
    const args = ["-r", join(checkout, "scripts/load-typescript.js"), join(__dirname, "coordinator.ts")];
    const child = spawn(process.execPath, [...args, data, "coordinator", one.Path, one.ExpectedSha256], {
      cwd: checkout,
      stdio: ["ignore", "pipe", "inherit"],
    });
    const line = await new Promise<string>((said) => createInterface({ input: child.stdout }).once("line", said));
    const { job, host } = JSON.parse(line) as { job: number; host: number };
    const ended = new Promise((done) => child.once("exit", done));
    child.kill("SIGKILL");
    await ended;
    await isFoundAndEnds("coordinator", one, job);
    while (isAlive(host)) await new Promise((later) => setTimeout(later, 20));
  });
});

function isAlive(id: number): boolean {
  try {
    return !/\) [ZX] /.test(readFileSync(`/proc/${id}/stat`, "utf8"));
  } catch {
    return false;
  }
}
