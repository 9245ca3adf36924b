import { mkdtempSync, rmSync } from "node:fs";
import type { Server } from "node:net";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import type { Lab, LabOptions } from "../../../lib/lab";
import { openFolderHost } from "../../../lib/lab/open-lab";
import { newEndpoint, publishEndpoint, removeEndpoint } from "../../../lib/lab/server/endpoint";
import { serve } from "../../../lib/lab/server/serve";

/** A lab in this process that other processes reach over its socket. */
export interface ServedLab {
  readonly lab: Lab;
  /** What PowerShell needs in its environment to reach a computer of it. */
  environment(computer: string): Readonly<Record<string, string>>;
  close(): Promise<void>;
}

const modules = resolve(__dirname, "../../../ps-scripts/lab");

/** The manifests of the lab's modules, by name, as a session is told them. */
export const labManifests: Readonly<Record<string, string>> = Object.fromEntries(
  ["WebAdministration", "FailoverClusters", "SqlServer", "Cutover"].map((name) => [
    name,
    join(modules, name, `${name}.psd1`),
  ]),
);

export async function serveLab(options: Omit<LabOptions, "folder">): Promise<ServedLab> {
  const folder = mkdtempSync(join(tmpdir(), "cutover-served-"));
  const served = openFolderHost({ ...options, folder });
  const endpoint = newEndpoint(folder);
  const server = serve({ ...served, token: endpoint.token, onClients: () => undefined });
  await new Promise<void>((done) => server.listen(endpoint.address, done));
  publishEndpoint(folder, endpoint);
  return {
    lab: served.lab,
    environment: (computer) => ({ CUTOVER_LAB: folder, CUTOVER_LAB_COMPUTER: computer, PSModulePath: modules }),
    close: async () => {
      removeEndpoint(folder);
      await ended(server);
      await served.lab.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

function ended(server: Server): Promise<void> {
  return new Promise((done) => {
    server.close(() => done());
  });
}
