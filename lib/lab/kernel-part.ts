import { kernelBehaviours } from "./behaviours/kernel-behaviours";
import { cutoverCommands } from "./commands/cutover";
import { genericHazards } from "./hazards/generic";
import { commandEnded, commandJob } from "./jobs/command-job";
import { onJobProcessEnded } from "./jobs/job-listeners";
import { requestAnswered, requestJob } from "./jobs/request-job";
import { ownCommandsSlice } from "./own-commands/own-commands-slice";
import type { LabPart } from "./part";
import { personActs } from "./people/person-acts";
import { computerUp, rebootNow } from "./power/reboot";
import { respawn } from "./processes/respawn";
import { onProcessEnded, serviceTasks } from "./services/service-tasks";
import { inOrder } from "./world/moment-listeners";

/** What the kernel itself brings: the functions on the target, generic hazards, time of services and computers. */
export const kernelPart: LabPart = {
  name: "kernel",
  commands: { Cutover: cutoverCommands },
  tasks: {
    ...serviceTasks,
    "kernel.computer-up": computerUp,
    "kernel.reboot": rebootNow,
    "kernel.respawn": respawn,
    "kernel.person-acts": personActs,
    "kernel.request-answered": requestAnswered,
    "kernel.command-ended": commandEnded,
  },
  slices: { commands: ownCommandsSlice },
  jobKinds: { command: commandJob, request: requestJob },
  hazards: genericHazards,
  behaviours: kernelBehaviours,
  moments: {
    "estate.started": "The estate begins to live, once.",
    "process.started": "A process has started (name, path, id).",
    "process.ended": "A process has ended (name, path, id, killed).",
    "service.started": "A service is Running (name).",
    "service.stopped": "A service is Stopped (name).",
    "computer.restarting": "A computer goes down.",
    "computer.up": "A computer answers again after a reboot.",
  },
  listeners: {
    "process.ended": inOrder(onJobProcessEnded, onProcessEnded),
  },
};
