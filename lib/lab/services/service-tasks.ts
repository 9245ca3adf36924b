import { entryOf, keyOf } from "../state/table";
import type { MomentListener } from "../world/moment";
import type { TaskHandler } from "../world/task";
import { askToStart, serviceStarted, serviceStopped } from "./service-life";

const ofTask =
  (during: "StartPending" | "StopPending", then: typeof serviceStarted): TaskHandler =>
  (world, task) => {
    const computer = world.computer(task.computer);
    const service = entryOf(computer.services, keyOf(String(task.data.name)));
    if (service?.status === during) then(world, computer, service);
  };

export const serviceTasks: Readonly<Record<string, TaskHandler>> = {
  "kernel.service-started": ofTask("StartPending", serviceStarted),
  "kernel.service-stopped": ofTask("StopPending", serviceStopped),
  "kernel.service-recovers": (world, task) => {
    const computer = world.computer(task.computer);
    const service = entryOf(computer.services, keyOf(String(task.data.name)));
    if (service?.status === "Stopped" && service.startType !== "Disabled") askToStart(world, computer, service.name);
  },
};

/** The process behind a service is gone although nobody stopped the service: it is Stopped, and may recover. */
export const onProcessEnded: MomentListener = (world, moment) => {
  const { serviceName, id, killed } = moment.data ?? {};
  if (typeof serviceName !== "string") return;
  const computer = world.computer(moment.computer);
  const service = entryOf(computer.services, keyOf(serviceName));
  if (service === undefined || service.processId !== id) return;
  service.processId = 0;
  serviceStopped(world, computer, service);
  if (killed !== true || service.recoversAfterMs === undefined) return;
  const plan = { inMs: service.recoversAfterMs, computer: computer.name, task: "kernel.service-recovers" };
  world.as({ by: "system" }, () => world.schedule({ ...plan, data: { name: serviceName } }));
};
