import { type ChildProcess, execFileSync, spawn } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir, userInfo } from "node:os";
import { join, resolve } from "node:path";
import type { SshRemote } from "../../../lib/powershell/remoting";
import { moduleVersion } from "../../../lib/powershell/remoting/launch";
import { cutoverModule } from "../../../lib/powershell/shipped";
import { capability } from "../../support/capability";

/** A real sshd of a test's own: its keys, its configuration, its port; nothing of the machine's is used or changed. */
export interface SshServer {
  readonly folder: string;
  readonly port: number;
  /** A key that the server does not know. */
  readonly strangersKey: string;
  /** How it is reached, with what a test wants otherwise. */
  remote(more?: Partial<SshRemote>): SshRemote;
  /** Ends the connections that stand, as a computer does that goes down. The server stays. */
  dropConnections(): void;
  stop(): Promise<void>;
}

export interface SshServerOptions {
  /** Default 127.0.0.1. */
  readonly address?: string;
  /** The network namespace it runs in. */
  readonly namespace?: string;
  /** What stands in sshd_config in place of the subsystem for PowerShell. */
  readonly subsystem?: string;
  /** `none`: the module is not there; a version: that one is. Default: this one. */
  readonly module?: string;
  /** What every session over there has in its environment. */
  readonly environment?: Readonly<Record<string, string>>;
}

const scripts = resolve(__dirname, "../../../ps-scripts");
export const shippedVersion = moduleVersion(cutoverModule);

export async function startSshServer(options: SshServerOptions = {}): Promise<SshServer> {
  const { address = "127.0.0.1", namespace, module = shippedVersion } = options;
  const folder = mkdtempSync(join(tmpdir(), "cutover-sshd-"));
  for (const name of ["host", "user", "stranger"]) makeKey(join(folder, name));
  const port = await freePort();
  const share = join(folder, "share");
  if (module !== "none") installModule(join(share, "powershell", "Modules"), module);
  const environment = { XDG_DATA_HOME: share, CUTOVER_DATA: join(folder, "data"), ...options.environment };
  writeFileSync(join(folder, "authorized_keys"), readFileSync(join(folder, "user.pub")));
  writeFileSync(join(folder, "known_hosts"), `[${address}]:${port} ${readFileSync(join(folder, "host.pub"), "utf8")}`);
  writeFileSync(join(folder, "sshd_config"), configuration({ ...options, folder, address, port, environment }));
  // Where sshd runs as root it wants this folder, and makes it nowhere itself.
  if (userInfo().uid === 0) mkdirSync("/run/sshd", { recursive: true, mode: 0o755 });
  const sshd = capability("sshd") ?? "";
  const called = [sshd, "-D", "-e", "-f", join(folder, "sshd_config")];
  const inside = namespace === undefined ? called : [capability("netns") ?? "", "netns", "exec", namespace, ...called];
  const child = spawn(inside[0] ?? "", inside.slice(1), { stdio: ["ignore", "ignore", "pipe"] });
  await listening(child);
  return {
    folder,
    port,
    strangersKey: join(folder, "stranger"),
    remote: (more = {}) => ({
      over: "ssh",
      host: address,
      port,
      user: userInfo().username,
      keyFile: join(folder, "user"),
      connectingTimeoutMs: 60_000,
      ...more,
      options: { UserKnownHostsFile: join(folder, "known_hosts"), GlobalKnownHostsFile: "/dev/null", ...more.options },
    }),
    dropConnections: () => killBelow(child.pid ?? 0),
    stop: async () => {
      killBelow(child.pid ?? 0);
      const ended = new Promise((done) => child.once("exit", done));
      child.kill("SIGKILL");
      await ended;
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** Puts the module where PowerShell finds it, as the documentation says. */
export function installModule(modules: string, version: string): void {
  const place = join(modules, "Cutover", version);
  cpSync(join(scripts, "module"), place, { recursive: true });
  mkdirSync(join(place, "host"));
  const host = readdirSync(join(scripts, "host")).filter((name) => name.endsWith(".ps1"));
  for (const name of host) cpSync(join(scripts, "host", name), join(place, "host", name));
  if (version === shippedVersion) return;
  const manifest = join(place, "Cutover.psd1");
  writeFileSync(manifest, readFileSync(manifest, "utf8").replace(`'${shippedVersion}'`, `'${version}'`));
}

function configuration(of: {
  readonly folder: string;
  readonly address: string;
  readonly port: number;
  readonly subsystem?: string;
  readonly environment: Readonly<Record<string, string>>;
}): string {
  const lines = [
    `Port ${of.port}`,
    `ListenAddress ${of.address}`,
    `HostKey ${of.folder}/host`,
    `AuthorizedKeysFile ${of.folder}/authorized_keys`,
    "StrictModes no",
    "UsePAM no",
    "PasswordAuthentication no",
    "KbdInteractiveAuthentication no",
    "PidFile none",
    "PermitRootLogin prohibit-password",
    // One test connects to many at the same time.
    "MaxStartups 100",
    of.subsystem ?? `Subsystem powershell ${capability("pwsh")} -sshs -NoLogo -NoProfile`,
    `SetEnv ${Object.entries(of.environment)
      .map(([name, value]) => `${name}=${value}`)
      .join(" ")}`,
  ];
  return `${lines.join("\n")}\n`;
}

function makeKey(path: string): void {
  execFileSync("ssh-keygen", ["-q", "-t", "ed25519", "-N", "", "-C", "cutover", "-f", path]);
}

export function freePort(): Promise<number> {
  return new Promise((done, failed) => {
    const server = createServer();
    server.once("error", failed);
    server.listen(0, "127.0.0.1", () => {
      const bound = server.address();
      server.close(() => done(typeof bound === "object" && bound !== null ? bound.port : 0));
    });
  });
}

function listening(child: ChildProcess): Promise<void> {
  return new Promise((done, failed) => {
    let said = "";
    child.stderr?.setEncoding("utf8").on("data", (text: string) => {
      said += text;
      if (said.includes("Server listening")) done();
    });
    child.once("exit", () => failed(new Error(`sshd did not start: ${said}`)));
    child.once("error", failed);
  });
}

/** Ends what a process has started, and not the process. Only processes of this server are touched, by their ids. */
function killBelow(pid: number): void {
  const listed = execFileSync("ps", ["-A", "-o", "pid=,ppid=,comm="], { encoding: "utf8" });
  const rows = listed
    .trim()
    .split("\n")
    .map((line) => line.trim().split(/\s+/));
  const tree = [pid];
  for (const one of tree) for (const [child, parent] of rows) if (Number(parent) === one) tree.push(Number(child));
  // sshd's own processes: what they started sees the end of its connection, as it would when the cable is cut.
  const names = new Map(rows.map(([child, , name]) => [Number(child), name ?? ""]));
  for (const one of tree.slice(1)) {
    if (!/sshd/.test(names.get(one) ?? "")) continue;
    try {
      process.kill(one, "SIGKILL");
    } catch {
      // It has ended already.
    }
  }
}
