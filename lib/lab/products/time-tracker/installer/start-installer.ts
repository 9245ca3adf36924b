import { endJob, logJob } from "../../../jobs/job-life";
import type { JobState } from "../../../jobs/job-state";
import { startProcess } from "../../../processes/process-life";
import type { ComputerState } from "../../../state/computer-state";
import { entryOf, keyOf } from "../../../state/table";
import type { World } from "../../../world/world";
import type { InstallerState, TimeTrackerState } from "../time-tracker-state";
import { enterPhase, type Installing, planInstaller } from "./session";

const ANOTHER_RUNS = 1618;

/** Starts an installer as a job. Without one of its silent arguments it shows its pages to nobody and waits. */
export function startAsJob(
  world: World,
  computer: ComputerState,
  start: { readonly job: JobState; readonly path: string; readonly args: readonly string[] },
) {
  const { job, path, args } = start;
  const product = computer.timeTracker;
  const installer = product && entryOf(product.installers, keyOf(path));
  const refuse = (exitCode: number, because: string) => {
    logJob(job, because);
    world.emit({
      computer: computer.name,
      subject: "installer",
      name: job.requestId,
      from: null,
      to: "failed",
      detail: { exitCode },
    });
    endJob(world, computer, { requestId: job.requestId, exitCode });
  };
  if (!product || !installer) return refuse(1, `${path} is no installer that the lab knows.`);
  if (isBusy(world, computer, product))
    return refuse(ANOTHER_RUNS, "Another installation is already in progress (1618).");
  const isSilent = args.some((arg) =>
    installer.silentArguments.some((silent) => silent.toLowerCase() === arg.toLowerCase()),
  );
  const mode = isSilent ? "silent" : "attended";
  begin(world, computer, product, { installer, mode, processId: job.processId, requestId: job.requestId });
}

/** Somebody double-clicks it. A second window of the same installer is refused by itself. */
export function startByPerson(world: World, computer: ComputerState, path: string | undefined): void {
  const product = computer.timeTracker;
  if (!product || isBusy(world, computer, product)) return;
  const installer = path === undefined ? newest(product) : entryOf(product.installers, keyOf(path));
  if (!installer || entryOf(computer.files.entries, keyOf(installer.path)) === undefined) return;
  const process = startProcess(world, computer, {
    name: processName(installer.path),
    path: installer.path,
    sessionId: 2,
    cpuPercent: 5,
  });
  begin(world, computer, product, { installer, mode: "attended", processId: process.id, requestId: null });
}

/** Name of its process without .exe. */
export function processName(path: string): string {
  return path.slice(path.lastIndexOf("\\") + 1).replace(/\.exe$/i, "");
}

function begin(
  world: World,
  computer: ComputerState,
  product: TimeTrackerState,
  what: { installer: InstallerState; mode: "silent" | "attended"; processId: number; requestId: string | null },
): void {
  const { installer, mode, processId, requestId } = what;
  const session = {
    installer: installer.path,
    phase: "started",
    mode,
    processId,
    requestId,
    turn: world.now(),
  } as const;
  const running: Installing = { world, computer, product, session: { ...session }, installer };
  product.session = running.session;
  enterPhase(running, "started");
  planInstaller(running, "timetracker.installer-checks", installer.checkMs);
}

/** One installation at a time (Windows Installer: 1618); hazard installer-another-runs. */
function isBusy(world: World, computer: ComputerState, product: TimeTrackerState): boolean {
  const struck = world.hazard({ does: "installer-another-runs", computer: computer.name, at: "installer.started" });
  return product.session !== null || struck !== undefined;
}

function newest(product: TimeTrackerState): InstallerState | undefined {
  return Object.values(product.installers)[0];
}
