// A process of its own: carries the upgrade out on a lab in a folder and kills itself at one boundary.
// node -r scripts/load-typescript.js killed-operator.ts FOLDER N before|after
import { join } from "node:path";
import { diskFiles } from "../../lib/node";
import { watchedPorts } from "../../lib/rehearse/play/boundaries";
import { begin, openTtWorld } from "./tt-world";

async function live(folder: string, n: number, side: string): Promise<void> {
  const lab = await openTtWorld({ files: diskFiles, folder: join(folder, "lab") });
  const ports = watchedPorts(lab.ports, (crossing, here) => {
    if (crossing.n !== n || here !== side) return;
    process.kill(process.pid, "SIGKILL");
    for (;;); // nothing more of this process may happen while the signal is on its way
  });
  await begin(ports, join(folder, "runs"));
}

const [folder = "", n = "", side = ""] = process.argv.slice(2);
live(folder, Number(n), side).then(
  () => process.exit(9),
  (thrown: unknown) => {
    console.error(thrown);
    process.exit(8);
  },
);
