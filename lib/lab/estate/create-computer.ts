import { freeLock } from "../lock/lock-state";
import type { EstateSources } from "../part";
import { startProcess } from "../processes/process-life";
import { uninstallEntries, uninstallKey } from "../registry/installed-products";
import type { RegistryValueState } from "../registry/registry-state";
import { replaceRegistryKey, setRegistryValue } from "../registry/write-registry";
import type { ServiceState } from "../services/service-state";
import type { ComputerState } from "../state/computer-state";
import { keyOf, setEntry } from "../state/table";
import type { World } from "../world/world";
import type { ComputerInput } from "./computer-schema";
import { createFiles } from "./create-files";

/** The initial state of a computer, without what the parts add. */
export function createComputer(
  world: World,
  name: string,
  input: ComputerInput,
  sources: EstateSources,
): ComputerState {
  const { upFor, clockAheadMs, bootTakes, ...facts } = input.facts;
  const bootTime = world.now() - upFor;
  const computer: ComputerState = {
    name,
    power: { kind: "up" },
    facts: { ...facts, bootTime, clockOffsetMs: clockAheadMs, bootMs: bootTakes },
    drives: {},
    files: { entries: {}, folders: {}, denied: {} },
    registry: {},
    services: {},
    processes: { nextId: 4, byId: {} },
    jobs: {},
    lock: freeLock(),
    runs: {},
    detections: [],
    accessRules: {},
    listeners: input.listens.map(({ service, process, ...rest }) => ({
      ...rest,
      ...(service === undefined ? {} : { service }),
      ...(process === undefined ? {} : { process }),
    })),
    iisRestarts: {},
    restarts: {},
  };
  for (const [drive, { size, free }] of Object.entries(input.drives)) {
    setEntry(computer.drives, drive.toUpperCase(), { sizeBytes: size, freeBytes: free });
  }
  createFiles(world, computer, input, sources);
  createRegistry(world, computer, input);
  startProcess(world, computer, { name: "System", userName: "NT AUTHORITY\\SYSTEM" }).startTime = bootTime;
  computer.processes.nextId = 1000;
  createServices(world, computer, { services: input.services, bootTime });
  createProcesses(world, computer, input.processes);
  return computer;
}

function createRegistry(world: World, computer: ComputerState, input: ComputerInput): void {
  for (const [path, values] of Object.entries(input.registry)) {
    for (const [name, value] of Object.entries(values)) {
      setRegistryValue(world, computer, path, registryValue(name, value));
    }
  }
  for (const { name, version, publisher, location, code, bitness } of input.installed) {
    const product = {
      name,
      version,
      publisher: publisher ?? null,
      installLocation: location ?? null,
      productCode: code ?? null,
      bitness,
    };
    replaceRegistryKey(world, computer, uninstallKey(product), uninstallEntries(product));
  }
}

function registryValue(name: string, value: ComputerInput["registry"][string][string]): RegistryValueState {
  if (typeof value === "string") return { name, valueKind: "String", value };
  if (typeof value === "number") return { name, valueKind: "DWord", value };
  if (Array.isArray(value)) return { name, valueKind: "MultiString", value };
  return { name, valueKind: value.kind, value: value.value };
}

function createServices(
  world: World,
  computer: ComputerState,
  { services, bootTime }: { readonly services: ComputerInput["services"]; readonly bootTime: number },
): void {
  for (const [name, input] of Object.entries(services)) {
    const service: ServiceState = {
      name,
      displayName: input.displayName ?? name,
      status: "Stopped",
      startType: input.startType,
      account: input.account,
      processName: input.process ?? name,
      path: input.path ?? null,
      processId: 0,
      startTime: null,
      startMs: input.startTakes,
      stopMs: input.stopTakes,
      cpuPercent: input.cpu,
      workingSetBytes: input.memory,
      ...(input.recoversAfter === undefined ? {} : { recoversAfterMs: input.recoversAfter }),
    };
    setEntry(computer.services, keyOf(name), service);
    if (input.status === "Running") runService(world, computer, service, bootTime);
  }
}

/** It has been running since the computer was booted. */
function runService(world: World, computer: ComputerState, service: ServiceState, since: number): void {
  const { processName: name, path, cpuPercent, workingSetBytes, account } = service;
  const draft = { name, path, cpuPercent, workingSetBytes, userName: account, serviceName: service.name };
  const process = startProcess(world, computer, draft);
  process.startTime = since;
  service.status = "Running";
  service.processId = process.id;
  service.startTime = since;
}

function createProcesses(world: World, computer: ComputerState, processes: ComputerInput["processes"]): void {
  for (const { name, path, cpu, memory, user, session, runningFor, respawnsAfter } of processes) {
    const process = startProcess(world, computer, {
      name,
      path: path ?? null,
      cpuPercent: cpu,
      workingSetBytes: memory,
      userName: user ?? null,
      sessionId: session,
      ...(respawnsAfter === undefined ? {} : { respawnsAfterMs: respawnsAfter }),
    });
    process.startTime = world.now() - runningFor;
  }
}
