import { CutoverError } from "../../../errors";
import { bytesOf } from "../../estate/create-files";
import { findFile } from "../../files/file-access";
import { normalisePath } from "../../files/paths";
import { ensureWorker } from "../../iis/pool-life";
import type { EstateSources, SliceDefinition } from "../../part";
import { findService } from "../../services/service-life";
import { findDatabase } from "../../sql/server/find";
import type { ComputerState } from "../../state/computer-state";
import { entryOf, keyOf, setEntry } from "../../state/table";
import type { World } from "../../world/world";
import { openAppSession } from "./app-session";
import { type TimeTrackerInput, timeTrackerSchema } from "./time-tracker-schema";
import type { InstalledFileState, InstallerState, TimeTrackerState } from "./time-tracker-state";

type InstallerInput = TimeTrackerInput["installers"][number];

/** `timeTracker:` of estate.yaml. */
export const timeTrackerSlice: SliceDefinition = {
  schema: timeTrackerSchema,
  create: (world, computer, input, sources) => {
    const product = createProduct(world, input as TimeTrackerInput, sources);
    refuseContradictions(computer, product);
    computer.timeTracker = product;
    serveFromTheBeginning(world, computer, product);
  },
};

function createProduct(world: World, input: TimeTrackerInput, sources: EstateSources): TimeTrackerState {
  const { maintenance, schemaUpdate, keys, installers, licence, publisher, productCode, ...plain } = input;
  const product: TimeTrackerState = {
    ...plain,
    publisher: publisher ?? null,
    productCode: productCode ?? null,
    maintenance: {
      state: "off",
      jobs: maintenance.jobs,
      usualJobs: maintenance.jobs,
      jobMs: maintenance.jobTakes,
      turn: 0,
    },
    schemaUpdate: { takesMs: schemaUpdate.takes, running: null, finishedTo: null, turn: 0 },
    licence: licence ?? null,
    keys: {},
    installers: {},
    session: null,
  };
  for (const { sha256, ...key } of keys) setEntry(product.keys, sha256, key);
  for (const one of installers)
    setEntry(
      product.installers,
      keyOf(one.path),
      createInstaller(world, { input: one, folder: product.programFolder, sources }),
    );
  return product;
}

function createInstaller(
  world: World,
  what: { input: InstallerInput; folder: string; sources: EstateSources },
): InstallerState {
  const { input, folder, sources } = what;
  const { checkTakes, installTakes, timesOut, installs, ...plain } = input;
  return {
    ...plain,
    checkMs: checkTakes,
    installMs: installTakes,
    timesOutAt: { cpuPercent: timesOut.aboveCpu, afterMs: timesOut.after },
    installs: Object.entries(installs).map(([path, file]) => installedFile(world, { folder, path, file, sources })),
  };
}

function installedFile(
  world: World,
  what: { folder: string; path: string; file: InstallerInput["installs"][string]; sources: EstateSources },
): InstalledFileState {
  const { folder, path, file, sources } = what;
  // Made-up bytes go by the path where they will lie: an older installer brings back the very same files.
  const bytes = bytesOf(`${folder}\\${path}`, file, sources);
  const sha256 = world.blobs.put(bytes);
  const { version } = file;
  if (version !== undefined) {
    setEntry(world.state.versionResources, sha256, { fileVersion: version, productVersion: version });
  }
  return { path, sha256, length: bytes.length };
}

function refuseContradictions(computer: ComputerState, product: TimeTrackerState): void {
  const site = computer.iis && entryOf(computer.iis.sites, keyOf(product.site));
  const application = site?.applications.find(({ path }) => keyOf(path) === keyOf(product.application));
  if (!site) throw invalid(computer, `site names ${product.site}, which iis has not`);
  if (!application) throw invalid(computer, `application names ${product.application}, which the site has not`);
  if (keyOf(application.pool) !== keyOf(product.pool)) {
    throw invalid(computer, `pool is ${product.pool}, but ${product.application} runs in ${application.pool}`);
  }
  if (!computer.sqlServer || !findDatabase(computer.sqlServer, product.database)) {
    throw invalid(computer, `database names ${product.database}, which sqlServer has not`);
  }
  if (product.redis !== null && !findService(computer, product.redis)) {
    throw invalid(computer, `redis names ${product.redis}, which is not among the services`);
  }
  for (const path of [product.executable, product.webConfig]) {
    if (!findFile(computer, normalisePath(path))) throw invalid(computer, `${path} is not among the files`);
  }
}

/** The product has been in use before the estate begins: its worker process runs and is connected. */
function serveFromTheBeginning(world: World, computer: ComputerState, product: TimeTrackerState): void {
  const pool = computer.iis && entryOf(computer.iis.pools, keyOf(product.pool));
  if (pool?.state !== "Started") return;
  const worker = ensureWorker(world, computer, pool);
  openAppSession(world, computer, { product, worker });
}

function invalid(computer: ComputerState, because: string): CutoverError {
  return new CutoverError({ code: "LAB_ESTATE_INVALID", what: `${computer.name}: in timeTracker, ${because}.` });
}
