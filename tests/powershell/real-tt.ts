import { createHash } from "node:crypto";
import { chmodSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { type Lab, MemoryFiles, openLab } from "../../lib/lab";
import { type OpenedPowerShell, type OpenPowerShellOptions, openPowerShell } from "../../lib/powershell";
import { type Ports, Secret, type SecretReference, type ValueMap } from "../../lib/shell";
import { timeTrackerNx } from "../../lib/systems";
import { ADMIN_PASSWORD, LICENCE_KEY, ttEstate, webConfigs } from "../procedures/tt-estate";
import { silentInputs } from "../systems/given-inputs";
import { type Composite, compositeShell, layFiles, onDisk } from "./composite-shell";

const PROGRAM = "C:\\TimeTrackerNX";
const SET = "D:\\Install\\TimeTrackerNX-7.0.1";
const INSTALLER = `${SET}\\TimeTrackerNXInstaller(7.0.1).exe`;
const secrets: Readonly<Record<string, string>> = { TT_ADMIN_PASSWORD: ADMIN_PASSWORD, TT_LICENCE_KEY: LICENCE_KEY };

/** The server in its two halves, with all that a test looks at. */
export interface RealTtServer {
  readonly root: string;
  readonly lab: Lab;
  readonly shell: Composite;
  readonly ports: Ports;
  close(): Promise<void>;
}

export interface RealTtOptions {
  /** Called after each command that real PowerShell has answered. */
  readonly answered?: (name: string, ps: OpenedPowerShell) => void;
  /** How its PowerShell is opened otherwise: over SSH. */
  readonly opened?: OpenPowerShellOptions;
}

export async function openRealTt({ answered, opened = {} }: RealTtOptions = {}): Promise<RealTtServer> {
  const root = mkdtempSync(join(tmpdir(), "cutover-tt-"));
  const secret = async (reference: SecretReference) =>
    new Secret(secrets["env" in reference ? reference.env : ""] ?? "");
  const lab = await openLab({ estate: ttEstate(), operator: { files: new MemoryFiles(), secret } });
  await layFiles(lab.ports.on("APP01"), root, [PROGRAM, "D:\\Install"]);
  mkdirSync(onDisk(root, "D:\\Backup"));
  writeInstaller(root);
  const ps = await openPowerShell({
    computer: "APP01",
    environment: { CUTOVER_DATA: join(root, "data") },
    ...opened,
  });
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

export async function expectUpgraded({ root, lab, shell }: RealTtServer): Promise<void> {
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

export const runsFolder = "/operator/runs";
export const answers = { "announcement@APP01": "told" };
export const upgrade = () => timeTrackerNx(silentInputs);
export const realCommands = [
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
