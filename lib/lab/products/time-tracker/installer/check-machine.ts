import { findFile } from "../../../files/file-access";
import { normalisePath } from "../../../files/paths";
import type { PoolState } from "../../../iis/iis-state";
import { orderStop, workersOf } from "../../../iis/pool-life";
import { entryOf, keyOf } from "../../../state/table";
import type { TaskState } from "../../../world/task";
import { endSession } from "./end-session";
import { beginInstalling } from "./install";
import { emitInstaller, enterPhase, type Installing, installerOf, planInstaller } from "./session";

const STOP_PATIENCE_MS = 10_000;
const FATAL = 1603;

/** The pages before "ready to install": the set is whole, the certificates are right, the product stands still. */
export function installerChecks(world: Parameters<typeof installerOf>[0], task: Readonly<TaskState>) {
  const running = installerOf(world, task);
  if (running) check(running);
}

/** Looks again after somebody has mended what a dialog complained about. */
export function check(running: Installing) {
  const missing = missingFile(running);
  if (missing !== undefined)
    return endSession(running, {
      exitCode: FATAL,
      because: `Source file not found: ${missing}. Verify that the file exists and that you can access it. (1603)`,
    });
  const fault = certificateFault(running);
  if (fault !== undefined) return complain(running, "certificate", { exitCode: FATAL, because: fault });
  const pool = poolOf(running);
  if (pool?.state === "Started" && stopsPool(running)) {
    orderStop(running.world, running.computer, pool, { hangs: false });
    return planInstaller(running, "timetracker.installer-checks", STOP_PATIENCE_MS);
  }
  if (isBusy(running, pool)) {
    const exitCode = Number(running.world.variant("timetracker.busy-exit-code"));
    return complain(running, "warning", {
      exitCode,
      because: "TimeTracker NX could not be stopped. Wait and run the installer again.",
    });
  }
  enterReady(running);
}

function enterReady(running: Installing): void {
  emitInstaller(running, { from: null, to: "ready" });
  enterPhase(running, "ready");
  if (running.session.mode === "silent") beginInstalling(running);
}

/** A dialog waits for somebody; without a screen the installer gives up. */
function complain(running: Installing, dialog: "warning" | "certificate", end: { exitCode: number; because: string }) {
  if (running.session.mode === "attended") return enterPhase(running, dialog);
  endSession(running, end);
}

export function missingFile({ computer, installer }: Pick<Installing, "computer" | "installer">): string | undefined {
  const folder = installer.path.slice(0, installer.path.lastIndexOf("\\"));
  return installer.needs.map((path) => `${folder}\\${path}`).find((path) => !findFile(computer, normalisePath(path)));
}

/** TT-11: an https binding without a certificate, or with one that has expired. */
function certificateFault({ world, computer, product }: Installing): string | undefined {
  const { iis } = computer;
  const site = iis && entryOf(iis.sites, keyOf(product.site));
  const bad = site?.bindings.find(({ protocol, certificateHash }) => {
    const certificate = certificateHash === null ? undefined : entryOf(iis?.certificates ?? {}, certificateHash);
    return protocol === "https" && (certificate === undefined || certificate.notAfter < world.now());
  });
  return (
    bad && `The SSL certificate of the binding ${bad.bindingInformation} cannot be used. Change the setting and go on.`
  );
}

function poolOf({ computer, product }: Installing): PoolState | undefined {
  return computer.iis && entryOf(computer.iis.pools, keyOf(product.pool));
}

function stopsPool({ world, session }: Installing): boolean {
  return session.phase !== "ready" && world.variant("timetracker.installer-stops-pool") === "stops-it";
}

/** TT-12: the product does not stand still. */
function isBusy({ world, computer }: Installing, pool: PoolState | undefined): boolean {
  const struck = world.hazard({ does: "installer-product-busy", computer: computer.name, at: "installer.checking" });
  if (struck || !pool) return struck !== undefined;
  return pool.state !== "Stopped" || workersOf(computer, pool).length > 0;
}
