import { findFile } from "./files/file-access";
import { normalisePath } from "./files/paths";
import type { EstateHost } from "./host/estate-host";
import { estatePorts } from "./host/estate-ports";
import { type ServedSites, serveSites } from "./http/serve-sites";
import type { Lab } from "./lab";
import { exchangeHttp } from "./network/exchange-http";
import type { OperatorPorts } from "./operator/operator-ports";
import { actAsPerson } from "./people/act-as-person";
import { type EstateSnapshot, takeSnapshot } from "./snapshot";
import { pendingMs } from "./time/pending-ms";

/** The Lab over a host. */
export function livingLab(host: EstateHost, operator: OperatorPorts, release: () => void): Lab {
  const { world } = host;
  const served: ServedSites[] = [];
  let latest: EstateSnapshot | undefined;
  return {
    ports: estatePorts(host, operator),
    history: () => world.events.all(),
    advance: (ms) => host.timeline.sleep(ms),
    snapshot: () => {
      latest = takeSnapshot(world, latest);
      return latest;
    },
    inspect: () => structuredClone(world.state),
    readFile: (computer, path) => {
      const file = findFile(world.computer(computer), normalisePath(path));
      return file === undefined ? undefined : world.blobs.get(file.sha256).slice();
    },
    pendingMs: () => pendingMs(world),
    hazardsAsked: () => world.asked,
    act: ({ on, does, options = {} }) =>
      host.kept(() => actAsPerson(world, { computer: world.computer(on).name, does, options })),
    serveSites: async (port) => {
      const sites = await serveSites((request) => host.kept(() => exchangeHttp(world, request)), port);
      served.push(sites);
      return sites;
    },
    close: async () => {
      await Promise.all(served.map((sites) => sites.close()));
      host.kept(() => undefined);
      release();
    },
  };
}
