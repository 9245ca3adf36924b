import type { Ports } from "../shell";
import type { Precondition } from "../steps/precondition";
import type { Upgrade } from "../upgrade";
import { checkReadiness } from "./check-readiness";
import { lockFree } from "./lock-free";
import { type AskPowerShell, powershellHere } from "./powershell-here";
import { type Readiness, readinessOf } from "./readiness";
import { serverPreconditions } from "./server-preconditions";

export interface DiagnoseOptions {
  readonly upgrade: Upgrade;
  /** What the system's own procedure needs. */
  readonly preconditions: readonly Precondition[];
  readonly ports: Ports;
  readonly runsFolder: string;
  /** How the PowerShell of this machine is asked; "lab": none is needed. */
  readonly powershell: AskPowerShell | "lab";
  readonly signal?: AbortSignal;
}

/**
 * Looks at every precondition of an upgrade; nothing is changed.
 *
 * @example const { counts } = await diagnose({ upgrade, preconditions, ports, runsFolder, powershell: "lab" });
 */
export async function diagnose(options: DiagnoseOptions): Promise<Readiness> {
  const { upgrade, ports, runsFolder, signal = new AbortController().signal } = options;
  const computers = [...upgrade.computers].sort();
  const general = computers.flatMap((computer, i) => [
    ...(i === 0 ? [powershellHere(computer, options.powershell)] : []),
    ...serverPreconditions(computer),
    lockFree(computer, { ports, runsFolder }),
  ]);
  const preconditions = [...general, ...options.preconditions];
  const { system, title } = upgrade;
  return readinessOf({ system, title, computers }, await checkReadiness({ preconditions, ports, signal }));
}
