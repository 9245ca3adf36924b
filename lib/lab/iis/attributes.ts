import type { Value } from "../../shell";
import type { ComputerState } from "../state/computer-state";
import { labError } from "../world/lab-error";
import type { World } from "../world/world";
import { changeConfiguration } from "./configuration";
import { needIis } from "./find";
import type { ApplicationState, PoolState, SiteState } from "./iis-state";
import { endWorkers, ensureWorker, workersOf } from "./pool-life";

/** An element of the configuration whose attributes the lab knows. */
export type Place =
  | { readonly kind: "pool"; readonly pool: PoolState }
  | { readonly kind: "process-model"; readonly pool: PoolState }
  | { readonly kind: "site"; readonly site: SiteState }
  | { readonly kind: "application"; readonly site: SiteState; readonly root: ApplicationState }
  | { readonly kind: "virtual-directory"; readonly site: SiteState; readonly root: ApplicationState };

/** Writes an attribute as Set-WebConfigurationProperty does. @throws LabError for a value that its schema does not have. */
export function setAttribute(
  world: World,
  computer: ComputerState,
  { place, name, value }: { readonly place: Place; readonly name: string; readonly value: Value },
): void {
  const write = writerOf(place, name.toLowerCase(), value);
  if (write === undefined) throw noAttribute(name);
  changeConfiguration(world, computer, needIis(computer), write);
  if ("pool" in place) recycle(world, computer, place.pool);
}

/** A change of its configuration rotates a pool's worker process (SHAPES: disallowRotationOnConfigChange is false). */
function recycle(world: World, computer: ComputerState, pool: PoolState): void {
  if (workersOf(computer, pool).length === 0) return;
  endWorkers(world, computer, pool);
  if (pool.state === "Started") ensureWorker(world, computer, pool);
}

function writerOf(place: Place, name: string, value: Value): (() => void) | undefined {
  if (place.kind === "pool") return poolWriter(place.pool, name, value);
  if (place.kind === "process-model") return processModelWriter(place.pool, name, value);
  if (place.kind === "site" && name === "serverautostart") {
    const is = asBoolean(value);
    return () => {
      place.site.serverAutoStart = is;
    };
  }
  if (place.kind === "application" && name === "applicationpool") {
    return () => {
      place.root.pool = asText(value);
    };
  }
  if (place.kind === "virtual-directory" && name === "physicalpath") {
    return () => {
      place.root.physicalPath = asText(value);
    };
  }
  return undefined;
}

function poolWriter(pool: PoolState, name: string, value: Value): (() => void) | undefined {
  const set = (settings: PoolState["settings"]) => () => {
    pool.settings = { ...pool.settings, ...settings };
  };
  switch (name) {
    case "autostart": {
      const is = asBoolean(value);
      return () => {
        pool.autoStart = is;
      };
    }
    case "managedruntimeversion":
      return () => {
        pool.managedRuntimeVersion = asText(value);
      };
    case "startmode": {
      const mode = oneOf(["OnDemand", "AlwaysRunning"], value);
      return () => {
        pool.startMode = mode;
      };
    }
    case "managedpipelinemode":
      return set({ managedPipelineMode: oneOf<"Integrated" | "Classic">(["Integrated", "Classic"], value) });
    case "enable32bitapponwin64":
      return set({ enable32BitAppOnWin64: asBoolean(value) });
    case "queuelength":
      return set({ queueLength: Number(asText(value)) });
    default:
      return undefined;
  }
}

/** Accounts of the built-in identities, as Windows names them. */
const ACCOUNTS: Readonly<Record<string, string>> = {
  LocalSystem: "NT AUTHORITY\\SYSTEM",
  LocalService: "NT AUTHORITY\\LOCAL SERVICE",
  NetworkService: "NT AUTHORITY\\NETWORK SERVICE",
};

function processModelWriter(pool: PoolState, name: string, value: Value): (() => void) | undefined {
  if (name === "idletimeout") {
    const idleTimeout = asText(value);
    return () => {
      pool.settings = { ...pool.settings, idleTimeout };
    };
  }
  if (name !== "identitytype") return undefined;
  const identityType = oneOf([...Object.keys(ACCOUNTS), "ApplicationPoolIdentity"], value);
  return () => {
    pool.settings = { ...pool.settings, identityType };
    pool.identity = ACCOUNTS[identityType] ?? `IIS APPPOOL\\${pool.name}`;
  };
}

const asText = (value: Value): string => String(value);

function asBoolean(value: Value): boolean {
  return oneOf(["true", "false"], String(value).toLowerCase()) === "true";
}

function oneOf<T extends string>(known: readonly T[], value: Value): T {
  const found = known.find((one) => one.toLowerCase() === String(value).toLowerCase());
  if (found !== undefined) return found;
  // assumed: the words.
  throw labError({
    id: "System.Runtime.InteropServices.COMException",
    category: "NotSpecified",
    exception: "System.Runtime.InteropServices.COMException",
    message: `Enum must be one of ${known.join(", ")}`,
  });
}

function noAttribute(name: string): Error {
  return labError({
    id: "NotSimulated",
    category: "NotImplemented",
    message: `The lab does not write the attribute ${name} of that element.`,
    target: name,
  });
}
