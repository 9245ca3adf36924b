import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { chmodSync, mkdirSync, writeFileSync } from "node:fs";
import { hostname } from "node:os";
import { join } from "node:path";
import { type Lab, openLab } from "../../lib/lab";
import { CommandFailure, type Shell, type ValueMap } from "../../lib/shell";
import { cutover, type DirectShell } from "./direct-shell";
import type { TwinServers } from "./twin-servers";

/** Names that no other program of this machine has. */
export const WAITS = `waits-${process.pid}`;
export const STAYS = `stays-${process.pid}`;

/** An installer that waits for its window until it is stopped; a second one at a time ends with 1618 (82 in a process of Linux). */
const waits = `#!/bin/sh
exec 9>>"$0.lock"
flock -n 9 || exit 82
echo shows its window
read -r line <>"$0.pipe"
`;
const texts = {
  [`${WAITS}.exe`]: waits,
  [`${STAYS}.exe`]: '#!/bin/sh\nread -r line <>"$0.pipe"\n',
  "fails.exe": "#!/bin/sh\nexit 1\n",
};

export const hashOf = (file: string): string =>
  createHash("sha256")
    .update((texts as Record<string, string>)[file] ?? "")
    .digest("hex");

/** The same programs on a lab and in a folder of this machine, and what each side calls the processes of both. */
export interface LivingTwins {
  readonly lab: Side;
  readonly real: Side;
  readonly advance: (ms: number) => Promise<void>;
}

/** What a side gave: plain data, or an error by id and category. */
export type Gave = { readonly output: readonly ValueMap[] } | { readonly error: string };

export interface Side {
  readonly ask: (name: string, parameters: ValueMap) => Promise<Gave>;
  /** The full path of a program on this side. */
  readonly path: (file: string) => string;
  /** What a process has for an exit code that somebody has ended: on Windows -1 (the lab), elsewhere 128 + SIGKILL. */
  readonly killed: number;
  /** Process ids in the order in which this side showed them. */
  readonly ids: number[];
}

export async function openLivingTwins(
  real: DirectShell,
  folder: string,
  { http, tcp }: TwinServers,
): Promise<LivingTwins> {
  await real.useData(join(folder, "data"));
  const root = join(folder, "C");
  mkdirSync(root, { recursive: true });
  for (const [file, text] of Object.entries(texts)) {
    writeFileSync(join(root, file), text);
    chmodSync(join(root, file), 0o755);
    execFileSync("mkfifo", [join(root, `${file}.pipe`)]);
  }
  const files = Object.fromEntries(Object.entries(texts).map(([file, text]) => [`C:\\${file}`, { text }]));
  const applications = [
    { path: "/", pool: "Pool", physicalPath: "C:\\web" },
    { path: "/product", pool: "Product", physicalPath: "C:\\product" },
  ];
  const [executable, webConfig] = ["C:\\product\\app.exe", "C:\\product\\Web.config"] as const;
  const product = { [executable]: { text: "app" }, [webConfig]: { text: "<configuration />" } };
  const computer = {
    files: { ...files, ...product },
    services: { W3SVC: {}, WAS: {}, MSSQLSERVER: {} },
    sqlServer: { databases: [{ name: "Product" }] },
    iis: {
      pools: [{ name: "Pool" }, { name: "Product", state: "Stopped" as const }],
      sites: [{ name: "Site", bindings: [{ information: `*:${http}:` }], applications }],
    },
    listens: [
      { port: tcp.greets, banner: "hello\r\n" },
      { port: tcp.answers, answers: { PING: "+PONG\r\n" } },
    ],
    timeTracker: {
      site: "Site",
      application: "/product",
      pool: "Product",
      programFolder: "C:\\product",
      executable,
      webConfig,
      redis: null,
      registryKey: "HKLM:\\SOFTWARE\\Product",
      database: "Product",
      administrator: { userName: "admin", passwordSha256: "0".repeat(64) },
      // Nobody looks at its window: it checks the machine for longer than any test lives.
      installers: [{ path: `C:\\${WAITS}.exe`, version: "1.0", checkTakes: "1000h", installs: {} }],
    },
  };
  const lab: Lab = await openLab({ estate: { computers: { [hostname()]: computer } } });
  return {
    lab: side(lab.ports.on(hostname()), { path: (file) => `C:\\${file}`, killed: -1 }),
    real: side(real, { path: (file) => join(root, file), killed: 128 + 9 }),
    advance: (ms) => lab.advance(ms),
  };
}

function side(shell: Shell, own: Pick<Side, "path" | "killed">): Side {
  const ask = async (name: string, parameters: ValueMap): Promise<Gave> => {
    try {
      const { output } = await shell.invoke(cutover(name, parameters), { deadlineMs: 60_000 });
      return { output: output as readonly ValueMap[] };
    } catch (thrown) {
      if (!(thrown instanceof CommandFailure)) throw thrown;
      return { error: `${thrown.error.id} ${thrown.error.category}` };
    }
  };
  return { ask, ...own, ids: [] };
}

/** A process of a side by the place where it was first seen there: the same on both sides, whatever its id. */
export function known({ ids }: Side, id: unknown): string | null {
  if (typeof id !== "number") return null;
  if (!ids.includes(id)) ids.push(id);
  return `process ${ids.indexOf(id)}`;
}
