import { CutoverError } from "../../errors";
import type { SliceDefinition } from "../part";
import { findService } from "../services/service-life";
import type { ComputerState } from "../state/computer-state";
import { entryOf, keyOf, setEntry } from "../state/table";
import { type IisInput, iisSchema } from "./iis-schema";
import type { BindingState, IisState } from "./iis-state";
import { ensureWorker } from "./pool-life";

/** `iis:` of estate.yaml. The computer needs the services W3SVC and WAS beside it. */
export const iisSlice: SliceDefinition = {
  schema: iisSchema,
  create: (world, computer, input) => {
    computer.iis = createIis(computer, input as IisInput);
    for (const pool of Object.values(computer.iis.pools)) {
      if (pool.state === "Started" && pool.startMode === "AlwaysRunning") ensureWorker(world, computer, pool);
    }
  },
};

function createIis(computer: ComputerState, input: IisInput): IisState {
  for (const service of ["W3SVC", "WAS"]) {
    if (!findService(computer, service))
      throw invalid(computer, `the service ${service} is missing, without which IIS does not work`);
  }
  const iis: IisState = { pools: {}, sites: {}, certificates: {}, backups: {} };
  for (const { thumbprint, store: storeName, ...certificate } of input.certificates) {
    const key = thumbprint.toUpperCase();
    setEntry(iis.certificates, key, { ...certificate, thumbprint: key, storeName });
  }
  for (const pool of input.pools) addPool(computer, iis, pool);
  for (const [i, site] of input.sites.entries()) addSite(computer, iis, { ...site, id: site.id ?? i + 1 });
  return iis;
}

function addPool(computer: ComputerState, iis: IisState, input: IisInput["pools"][number]): void {
  if (entryOf(iis.pools, keyOf(input.name)))
    throw invalid(computer, `there are two application pools named ${input.name}`);
  const { startTakes: startMs, stopTakes: stopMs, identity, ...pool } = input;
  setEntry(iis.pools, keyOf(pool.name), {
    ...pool,
    identity: identity ?? `IIS APPPOOL\\${pool.name}`,
    startMs,
    stopMs,
    turn: 0,
    hangs: false,
  });
}

function addSite(computer: ComputerState, iis: IisState, input: IisInput["sites"][number] & { id: number }): void {
  if (entryOf(iis.sites, keyOf(input.name))) throw invalid(computer, `there are two sites named ${input.name}`);
  for (const { path, pool } of input.applications) {
    if (!entryOf(iis.pools, keyOf(pool)))
      throw invalid(computer, `${input.name}${path} names the application pool ${pool}, which is not there`);
  }
  const { name, id, state, serverAutoStart, stopTakes: stopMs, applications } = input;
  const bindings = input.bindings.map((binding) => bindingOf(computer, iis, binding));
  setEntry(iis.sites, keyOf(name), { name, id, state, serverAutoStart, stopMs, bindings, applications, turn: 0 });
}

function bindingOf(
  computer: ComputerState,
  iis: IisState,
  input: IisInput["sites"][number]["bindings"][number],
): BindingState {
  const { protocol, information: bindingInformation, sslFlags, certificate, store } = input;
  const thumbprint = certificate?.toUpperCase();
  if (thumbprint !== undefined && !entryOf(iis.certificates, thumbprint)) {
    throw invalid(
      computer,
      `the binding ${bindingInformation} names the certificate ${thumbprint}, which is not among iis.certificates`,
    );
  }
  return {
    protocol,
    bindingInformation,
    sslFlags,
    certificateHash: thumbprint ?? null,
    certificateStoreName: thumbprint === undefined ? null : store,
  };
}

function invalid(computer: ComputerState, because: string): CutoverError {
  return new CutoverError({ code: "LAB_ESTATE_INVALID", what: `${computer.name}: in iis, ${because}.` });
}
