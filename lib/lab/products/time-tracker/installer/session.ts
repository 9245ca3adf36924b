import type { ComputerState } from "../../../state/computer-state";
import { entryOf, keyOf } from "../../../state/table";
import type { TaskState } from "../../../world/task";
import type { World } from "../../../world/world";
import type { InstallerPhase, InstallerSessionState, InstallerState, TimeTrackerState } from "../time-tracker-state";

/** A running installer with all that belongs to it. */
export interface Installing {
  readonly world: World;
  readonly computer: ComputerState;
  readonly product: TimeTrackerState;
  readonly session: InstallerSessionState;
  readonly installer: InstallerState;
}

/** The installer that runs on a computer, if one does. */
export function runningInstaller(world: World, computer: ComputerState): Installing | undefined {
  const product = computer.timeTracker;
  const session = product?.session;
  const installer = session && entryOf(product.installers, keyOf(session.installer));
  return product && session && installer ? { world, computer, product, session, installer } : undefined;
}

/** The installer that a planned task is about, unless it has gone on since. */
export function installerOf(world: World, task: Readonly<TaskState>): Installing | undefined {
  const running = runningInstaller(world, world.computer(task.computer));
  return running?.session.turn === task.data.turn ? running : undefined;
}

/** The next page. Announces "installer.PHASE". */
export function enterPhase(running: Installing, phase: InstallerPhase): void {
  const { world, computer, session } = running;
  session.phase = phase;
  session.turn += 1;
  world.moment({ name: `installer.${phase}`, computer: computer.name, data: { installer: session.installer } });
}

export function planInstaller(running: Installing, task: string, inMs: number): void {
  const { world, computer, session } = running;
  const { turn, requestId } = session;
  const job = requestId === null ? {} : { job: requestId };
  world.schedule({ computer: computer.name, task, inMs, data: { turn }, ...job });
}

/** Writes into the history how far it is: ready, running, succeeded, failed. */
export function emitInstaller(
  running: Installing,
  change: { from: string | null; to: string; exitCode?: number },
): void {
  const { world, computer, session, installer } = running;
  const { exitCode, ...rest } = change;
  const detail = { version: installer.version, mode: session.mode, ...(exitCode !== undefined && { exitCode }) };
  world.emit({ computer: computer.name, subject: "installer", name: session.requestId ?? "attended", ...rest, detail });
}
