import { endProcess, startProcess } from "../processes/process-life";
import type { ComputerState } from "../state/computer-state";
import { entryOf, keyOf } from "../state/table";
import { labError } from "../world/lab-error";
import type { World } from "../world/world";
import type { ServiceState } from "./service-state";

export function findService(computer: ComputerState, name: string): ServiceState | undefined {
  return entryOf(computer.services, keyOf(name));
}

/** Whether a service with that name is there and runs. */
export function isRunning(computer: ComputerState, name: string): boolean {
  return findService(computer, name)?.status === "Running";
}

/** @throws LabError NoServiceFoundForGivenName, as Get-Service says it. */
export function serviceAt(computer: ComputerState, name: string): ServiceState {
  const service = findService(computer, name);
  if (service !== undefined) return service;
  throw labError({
    id: "NoServiceFoundForGivenName",
    category: "ObjectNotFound",
    message: `Cannot find any service with service name '${name}'.`,
    target: name,
  });
}

/** Whether it runs, or would when asked: it is neither disabled nor on its way down. */
export function canStart({ status, startType }: ServiceState): boolean {
  if (status === "Running" || status === "StartPending") return true;
  return startType !== "Disabled" && status !== "StopPending";
}

/** Asks a service to start; it is Running after its time. @throws LabError CouldNotStartService when it is disabled. */
export function askToStart(world: World, computer: ComputerState, name: string): ServiceState {
  const service = serviceAt(computer, name);
  if (service.status === "Running" || service.status === "StartPending") return service;
  if (!canStart(service)) {
    throw labError({
      id: "CouldNotStartService",
      category: "OpenError",
      message: `Service '${service.displayName} (${service.name})' cannot be started: it is ${service.startType === "Disabled" ? "disabled" : "stopping"}.`,
      target: name,
    });
  }
  setStatus(world, computer, service, "StartPending");
  schedule(world, computer, service, { task: "kernel.service-started", inMs: service.startMs });
  return service;
}

/** Asks a service to stop; it is Stopped after its time. A stopped one stays as it is. */
export function askToStop(world: World, computer: ComputerState, name: string): ServiceState {
  const service = serviceAt(computer, name);
  if (service.status === "Stopped" || service.status === "StopPending") return service;
  setStatus(world, computer, service, "StopPending");
  schedule(world, computer, service, { task: "kernel.service-stopped", inMs: service.stopMs });
  return service;
}

/** The service has started: its process is there. Announces "service.started". */
export function serviceStarted(world: World, computer: ComputerState, service: ServiceState): void {
  const { processName: name, path, cpuPercent, workingSetBytes, account } = service;
  const draft = { name, path, cpuPercent, workingSetBytes, userName: account, serviceName: service.name };
  const process = startProcess(world, computer, draft);
  service.processId = process.id;
  service.startTime = process.startTime;
  setStatus(world, computer, service, "Running");
  world.moment({ name: "service.started", computer: computer.name, data: { name: service.name } });
}

/** The service has stopped: its process is gone. Announces "service.stopped". */
export function serviceStopped(world: World, computer: ComputerState, service: ServiceState): void {
  const { processId } = service;
  service.processId = 0;
  service.startTime = null;
  setStatus(world, computer, service, "Stopped");
  if (processId !== 0) endProcess(world, computer, processId);
  world.moment({ name: "service.stopped", computer: computer.name, data: { name: service.name } });
}

function setStatus(world: World, computer: ComputerState, service: ServiceState, to: ServiceState["status"]): void {
  const from = service.status;
  service.status = to;
  world.emit({ computer: computer.name, subject: "service", name: service.name, from, to });
}

function schedule(
  world: World,
  computer: ComputerState,
  service: ServiceState,
  plan: { readonly task: string; readonly inMs: number },
): void {
  world.schedule({ ...plan, computer: computer.name, data: { name: service.name } });
}
