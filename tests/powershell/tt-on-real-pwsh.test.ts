import { createHash } from "node:crypto";
import { chmodSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { type Lab, MemoryFiles, openLab } from "../../lib/lab";
import { type OpenedPowerShell, openPowerShell } from "../../lib/powershell";
import { type Ports, Secret, type SecretReference, type ValueMap } from "../../lib/shell";
import { timeTrackerNx } from "../../lib/systems";
import { apply, resume } from "../../lib/upgrade";
import { ADMIN_PASSWORD, LICENCE_KEY, ttEstate, webConfigs } from "../procedures/tt-estate";
import { describeWith } from "../support/capability";
import { silentInputs } from "../systems/given-inputs";
import { type Composite, compositeShell, layFiles, onDisk } from "./composite-shell";

const PROGRAM = "C:\\TimeTrackerNX";
const SET = "D:\\Install\\TimeTrackerNX-7.0.1";
const INSTALLER = `${SET}\\TimeTrackerNXInstaller(7.0.1).exe`;
const LIMIT_MS = 600_000;
const secrets: Readonly<Record<string, string>> = { TT_ADMIN_PASSWORD: ADMIN_PASSWORD, TT_LICENCE_KEY: LICENCE_KEY };

/** The server in its two halves, with all that a test looks at. */
interface Server {
  readonly root: string;
  readonly lab: Lab;
  readonly shell: Composite;
  readonly ports: Ports;
  close(): Promise<void>;
}

async function openServer(answered?: (name: string, ps: OpenedPowerShell) => void): Promise<Server> {
  const root = mkdtempSync(join(tmpdir(), "cutover-tt-"));
  const secret = async (reference: SecretReference) =>
    new Secret(secrets["env" in reference ? reference.env : ""] ?? "");
  const lab = await openLab({ estate: ttEstate(), operator: { files: new MemoryFiles(), secret } });
  await layFiles(lab.ports.on("APP01"), root, [PROGRAM, "D:\\Install"]);
  mkdirSync(onDisk(root, "D:\\Backup"));
  writeInstaller(root);
  const ps = await openPowerShell({ computer: "APP01", environment: { CUTOVER_DATA: join(root, "data") } });
  const shell = compositeShell({
    real: ps,
    lab: lab.ports.on("APP01"),
    root,
    installer: "TimeTrackerNXInstaller(7.0.1)",
    installedInLab: async (half) => {
      await layFiles(half, join(root, "payload"), [PROGRAM]);
      writeFileSync(join(root, "go"), "");
    },
    answered: (name) => answered?.(name, ps),
  });
  const { ports } = lab;
  const clock = {
    now: () => ports.clock.now(),
    // The lab's time stands still meanwhile: the real installer gets a moment of its own.
    sleep: async (ms: number, signal?: AbortSignal) => {
      await pause(20);
      return ports.clock.sleep(ms, signal);
    },
  };
  const close = async () => {
    await ps.close();
    rmSync(root, { recursive: true, force: true });
  };
  return { root, lab, shell, ports: { ...ports, on: () => shell, clock }, close };
}

async function expectUpgraded({ root, lab, shell }: Server): Promise<void> {
  const webConfig = readFileSync(onDisk(root, `${PROGRAM}\\Web\\Web.config`), "utf8");
  expect(webConfig).toBe(webConfigs.merged);
  expect(readdirSync(onDisk(root, `${PROGRAM}\\Web`)).sort()).toEqual(["Web.config", "bin", "new-report.aspx"]);
  const manifest = { module: "Cutover", name: "Get-CutoverManifest", parameters: { Path: PROGRAM } };
  const [real] = (await shell.invoke(manifest, { deadlineMs: 60_000 })).output as readonly ValueMap[];
  const [inLab] = (await lab.ports.on("APP01").invoke(manifest, { deadlineMs: 60_000 })).output as readonly ValueMap[];
  expect(real?.sha256).toBe(inLab?.sha256);
  const runs = readdirSync(join(root, "data", "runs"));
  expect(runs).toHaveLength(1);
  const journal = readFileSync(join(root, "data", "runs", runs[0] ?? "", "journal.jsonl"), "utf8");
  expect(journal).toContain('"kind":"run-ended"');
  expect(readFileSync(join(root, "data", "lock.record"), "utf8")).toMatch(/^runId=$/m);
  // The installer has run, and once.
  expect(readFileSync(join(root, "ran"), "utf8")).toBe("/quiet\n");
}

const runsFolder = "/operator/runs";
const answers = { "announcement@APP01": "told" };
const upgrade = () => timeTrackerNx(silentInputs);
const realCommands = [
  "Start-CutoverInstaller",
  "Get-CutoverJob",
  "Copy-CutoverTree",
  "Get-CutoverManifest",
  "Set-CutoverFile",
  "Enter-CutoverLock",
  "Exit-CutoverLock",
  "Add-CutoverJournalRecord",
  "Save-CutoverArtefact",
];

describeWith("pwsh", "TimeTracker NX with the target's own functions on real PowerShell", () => {
  let server: Server;
  afterEach(() => server.close());

  it(
    "is upgraded: files, Web.config, manifests, tree copy, journal, lock and installer are real",
    async () => {
      server = await openServer();
      const { ports, shell } = server;
      const result = await apply({ upgrade: upgrade(), ports, runsFolder, approve: "yes", answers });
      expect(result.kind === "done" ? result.kind : result).toBe("done");
      await expectUpgraded(server);
      expect(realCommands.filter((name) => !shell.onReal.includes(name))).toEqual([]);

      const before = shell.onReal.length;
      const again = await apply({ upgrade: upgrade(), ports, runsFolder, approve: "yes" });
      expect(again.kind).toBe("nothing-to-do");
      expect(shell.onReal.slice(before).filter((name) => !name.startsWith("Get-"))).toEqual([]);
    },
    LIMIT_MS,
  );

  it(
    "is upgraded all the same when its PowerShell is killed while the installer runs",
    async () => {
      const fatal = new Set(["Start-CutoverInstaller"]);
      server = await openServer((name, ps) => {
        if (fatal.delete(name)) process.kill(ps.facts.processId, "SIGKILL");
      });
      const { ports } = server;
      let result = await apply({ upgrade: upgrade(), ports, runsFolder, approve: "yes", answers });
      for (let resumed = 0; result.kind !== "done" && resumed < 3; resumed += 1) {
        result = await resume({ ports, runsFolder, computer: "APP01", upgradeOf: upgrade, answers });
      }
      expect(result.kind === "done" ? result.kind : result).toBe("done");
      expect(fatal.size).toBe(0);
      await expectUpgraded(server);
    },
    LIMIT_MS,
  );
});

/** A program that waits until the lab's installation is through, then brings the very same files to the disk. */
function writeInstaller(root: string): void {
  const lines = [
    "#!/bin/sh",
    `echo "$@" >> '${root}/ran'`,
    `while [ ! -e '${root}/go' ]; do sleep 0.05; done`,
    `rm -r '${onDisk(root, PROGRAM)}' && cp -r '${onDisk(join(root, "payload"), PROGRAM)}' '${onDisk(root, PROGRAM)}'`,
    "echo installed",
  ];
  const path = onDisk(root, INSTALLER);
  writeFileSync(path, `${lines.join("\n")}\n`);
  chmodSync(path, 0o755);
  expect(createHash("sha256").update(readFileSync(path)).digest("hex")).toHaveLength(64);
}
