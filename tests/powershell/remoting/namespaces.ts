import { execFileSync } from "node:child_process";
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { capability } from "../../support/capability";

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
  remove(): void;
}

export function makeTwoNamespaces(): TwoNamespaces {
  const ip = (...args: readonly string[]) => execFileSync(capability("netns") ?? "", args, { stdio: "pipe" });
  const [here, there] = [`cutover-here-${process.pid}`, `cutover-there-${process.pid}`];
  const cable = [`ch${process.pid}`, `ct${process.pid}`] as const;
  ip("netns", "add", here);
  ip("netns", "add", there);
  ip("link", "add", cable[0], "netns", here, "type", "veth", "peer", "name", cable[1], "netns", there);
  ip("-n", here, "addr", "add", "10.223.7.1/24", "dev", cable[0]);
  ip("-n", there, "addr", "add", "10.223.7.2/24", "dev", cable[1]);
  const up = (name: string, device: string) => ip("-n", name, "link", "set", device, "up");
  up(here, "lo");
  up(there, "lo");
  up(here, cable[0]);
  up(there, cable[1]);
  // The other side forwards nothing and says nothing of it.
  const route = () => ip("-n", here, "route", "replace", "10.224.0.0/16", "via", "10.223.7.2");
  route();
  const folder = mkdtempSync(join(tmpdir(), "cutover-netns-"));
  const executable = join(folder, "pwsh");
  const pwsh = capability("pwsh") ?? "";
  writeFileSync(executable, `#!/bin/sh\nexec '${capability("netns")}' netns exec ${here} '${pwsh}' "$@"\n`);
  chmodSync(executable, 0o755);
  return {
    there,
    address: "10.223.7.2",
    blackHole: "10.224.0.1",
    executable,
    setLink: (state) => {
      ip("-n", there, "link", "set", cable[1], state);
      if (state === "up") route();
    },
    remove: () => {
      ip("netns", "del", here);
      ip("netns", "del", there);
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
