import { endProcess, processesOf, startProcess } from "../../../processes/process-life";
import type { TaskState } from "../../../world/task";
import type { World } from "../../../world/world";
import { missingFile } from "./check-machine";
import { endSession } from "./end-session";
import { placeHalf, placeNewVersion, startPoolAfterwards } from "./place-files";
import { emitInstaller, enterPhase, type Installing, installerOf, planInstaller } from "./session";

const FATAL = 1603;
const REBOOT_NEEDED = 3010;
const REBOOT_BEGUN = 1641;
const REBOOT_IN_MS = 5_000;

/** "Install" was clicked, or nobody has to click. */
export function beginInstalling(running: Installing) {
  const { world, computer, session, installer } = running;
  startProcess(world, computer, {
    name: "msiexec",
    path: "C:\\Windows\\System32\\msiexec.exe",
    parentId: session.processId,
    cpuPercent: 10,
  });
  emitInstaller(running, { from: "ready", to: "running" });
  enterPhase(running, "installing");
  if (strikes(running, "installer-hangs")) return;
  const load = otherLoad(running);
  const starves = load > installer.timesOutAt.cpuPercent;
  if (starves) return planInstaller(running, "timetracker.installer-times-out", installer.timesOutAt.afterMs);
  planInstaller(running, "timetracker.installer-done", installer.installMs);
}

/** It waited too long for a starved machine (seed, row TT-4). */
export function installerTimesOut(world: World, task: Readonly<TaskState>) {
  const running = installerOf(world, task);
  if (running) breakOff(running, FATAL, "The installation timed out: other programs take the processor.");
}

/** The time of the work is over: what came of it. */
export function installerDone(world: World, task: Readonly<TaskState>) {
  const running = installerOf(world, task);
  if (!running) return;
  const missing = missingFile(running);
  if (missing !== undefined) return breakOff(running, FATAL, `Source file not found: ${missing}. (1603)`);
  const failure = strikes(running, "installer-fails");
  if (failure) return breakOff(running, Number(failure.exitCode ?? FATAL), "The installation failed.");
  const other = strikes(running, "installer-other-version");
  placeNewVersion(running, typeof other?.version === "string" ? other.version : running.installer.version);
  startPoolAfterwards(running);
  emitInstaller(running, { from: "running", to: "completed" });
  enterPhase(running, "completed");
  if (running.session.mode === "silent") return finishInstaller(running);
  // Nobody waits for "Finish": what is in use is listed, or the restart begun, as soon as the files are there.
  if (strikes(running, "installer-needs-reboot")) askForReboot(running);
  if (strikes(running, "installer-reboots")) beginReboot(running);
}

function askForReboot({ computer, product }: Installing): void {
  computer.facts.pendingReboot.push({ source: "PendingFileRenameOperations", detail: product.name });
}

function beginReboot({ world, computer }: Installing): void {
  world.as({ by: "system" }, () =>
    world.schedule({ computer: computer.name, task: "kernel.reboot", inMs: REBOOT_IN_MS }),
  );
}

/** Its last page is closed, or nobody has to close it. */
export function finishInstaller(running: Installing) {
  const leavesChildren = strikes(running, "installer-leaves-children") !== undefined;
  const isSilent = running.session.mode === "silent";
  if (isSilent && strikes(running, "installer-reboots")) {
    beginReboot(running);
    return endSession(running, {
      exitCode: REBOOT_BEGUN,
      because: "The installer has begun a restart of the computer.",
      leavesChildren,
    });
  }
  if (isSilent && strikes(running, "installer-needs-reboot")) {
    askForReboot(running);
    return endSession(running, {
      exitCode: REBOOT_NEEDED,
      because: "A restart is required to complete the installation.",
      leavesChildren,
    });
  }
  endSession(running, { exitCode: 0, because: "The installation is complete.", leavesChildren });
}

/** The work breaks off; what it leaves behind is assumed (timetracker.failed-installer). */
export function breakOff(running: Installing, exitCode: number, because: string): void {
  if (running.world.variant("timetracker.failed-installer") === "leaves-half") placeHalf(running);
  endSession(running, { exitCode, because });
}

/** The installer's process is gone by somebody's hand or by a reboot. */
export function installerKilled(running: Installing): void {
  const { world, computer, session } = running;
  for (const child of processesOf(computer, "msiexec"))
    if (child.parentId === session.processId) endProcess(world, computer, child.id);
  if (session.phase === "installing") breakOff(running, 1, "The installer was ended.");
  else if (session.phase === "completed")
    endSession(running, { exitCode: 0, because: "The completion page was closed with the installer." });
  else endSession(running, { exitCode: 1, because: "The installer was ended." });
}

function strikes({ world, computer }: Installing, does: string) {
  const at = does === "installer-hangs" ? "installer.installing" : "installer.finishing";
  return world.hazard({ does, computer: computer.name, at });
}

/** Load by programs that are neither the installer nor services of the system. */
function otherLoad({ computer, session }: Installing): number {
  return processesOf(computer)
    .filter(({ id, parentId }) => id !== session.processId && parentId !== session.processId)
    .reduce((sum, { cpuPercent }) => sum + cpuPercent, 0);
}
