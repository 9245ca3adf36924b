import { chmodSync } from "node:fs";
import { isCutoverError } from "../../errors";
import { openFolderHost } from "../open-lab";
import { newEndpoint, publishEndpoint, removeEndpoint } from "./endpoint";
import { toFailure } from "./failure";
import { serve } from "./serve";

/**
 * The process of a lab: owns a live folder, serves it, and ends when nobody has been connected for a while. Its first
 * line of output tells whoever started it how that went. Arguments: folder, estate file, idle milliseconds.
 */
function main(folder: string, estate: string, idleMs: number): void {
  const served = openFolderHost({ folder, ...(estate === "" ? {} : { estate }) });
  removeEndpoint(folder);
  const endpoint = newEndpoint(folder);
  let idle: NodeJS.Timeout | undefined;
  const end = (): void => {
    server.close();
    removeEndpoint(folder);
    void served.lab.close().then(() => process.exit(0));
  };
  const onClients = (count: number): void => {
    clearTimeout(idle);
    if (count === 0) idle = setTimeout(end, idleMs);
  };
  const server = serve({ ...served, token: endpoint.token, onClients });
  server.listen(endpoint.address, () => {
    if (process.platform !== "win32") chmodSync(endpoint.address, 0o600);
    publishEndpoint(folder, endpoint);
    onClients(0);
    process.stdout.write("ready\n");
  });
  process.on("SIGTERM", end);
}

const [folder = "", estate = "", idleMs = "10000"] = process.argv.slice(2);
try {
  main(folder, estate, Number(idleMs));
} catch (thrown) {
  const line = isCutoverError(thrown, "LAB_IN_USE") ? "in-use" : `failed ${JSON.stringify(toFailure(thrown))}`;
  process.stdout.write(`${line}\n`, () => process.exit(1));
}
