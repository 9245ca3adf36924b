import { execFile, execFileSync } from "node:child_process";
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { capability } from "../../support/capability";

const REACHED_WITHIN_MS = 30_000;

/** Connects once a moment until somebody answers; ends by itself with 0, or with 1 at its deadline. */
const connecting = `
const [address, port, withinMs] = process.argv.slice(1);
const until = Date.now() + Number(withinMs);
const once = () => {
  const again = () => (Date.now() < until ? setTimeout(once, 50) : process.exit(1));
  const socket = require("node:net").connect({ host: address, port: Number(port), timeout: 1000 });
  socket.once("connect", () => process.exit(0));
  socket.once("timeout", () => socket.destroy(new Error("silent")));
  socket.once("error", again);
};
once();
`;

/** Two network namespaces with a cable between them: as far apart as two computers, as far as the network goes. */
export interface TwoNamespaces {
  /** The one of the server, and its address. */
  readonly there: string;
  readonly address: string;
  /** An address behind it from where nothing ever comes back. */
  readonly blackHole: string;
  /** A PowerShell whose network is that of the other namespace. */
  readonly executable: string;
  setLink(state: "up" | "down"): void;
  /**
   * Waits until the address takes a connection of this namespace: a cable that is back carries nothing for a moment, until
   * the kernel has seen it and knows the neighbour again. Half a minute at most, then the network itself is at fault.
   */
  reached(port: number): Promise<void>;
  remove(): void;
}

export function makeTwoNamespaces(): TwoNamespaces {
  const ip = (...args: readonly string[]) => execFileSync(capability("netns") ?? "", args, { stdio: "pipe" });
  const [here, there] = [`cutover-here-${process.pid}`, `cutover-there-${process.pid}`];
  const address = "10.223.7.2";
  const cable = [`ch${process.pid}`, `ct${process.pid}`] as const;
  ip("netns", "add", here);
  ip("netns", "add", there);
  ip("link", "add", cable[0], "netns", here, "type", "veth", "peer", "name", cable[1], "netns", there);
  ip("-n", here, "addr", "add", "10.223.7.1/24", "dev", cable[0]);
  ip("-n", there, "addr", "add", `${address}/24`, "dev", cable[1]);
  const up = (name: string, device: string) => ip("-n", name, "link", "set", device, "up");
  up(here, "lo");
  up(there, "lo");
  up(here, cable[0]);
  up(there, cable[1]);
  // The other side forwards nothing and says nothing of it.
  const route = () => ip("-n", here, "route", "replace", "10.224.0.0/16", "via", address);
  route();
  const folder = mkdtempSync(join(tmpdir(), "cutover-netns-"));
  const executable = join(folder, "pwsh");
  const pwsh = capability("pwsh") ?? "";
  writeFileSync(executable, `#!/bin/sh\nexec '${capability("netns")}' netns exec ${here} '${pwsh}' "$@"\n`);
  chmodSync(executable, 0o755);
  return {
    there,
    address,
    blackHole: "10.224.0.1",
    executable,
    setLink: (state) => {
      ip("-n", there, "link", "set", cable[1], state);
      if (state === "up") route();
    },
    reached: (port) =>
      new Promise((done, failed) => {
        const asked = [address, String(port), String(REACHED_WITHIN_MS)];
        execFile(
          capability("netns") ?? "",
          ["netns", "exec", here, process.execPath, "-e", connecting, ...asked],
          (error) =>
            error === null ? done() : failed(new Error(`The network to ${address}:${port} did not come back.`)),
        );
      }),
    remove: () => {
      ip("netns", "del", here);
      ip("netns", "del", there);
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
