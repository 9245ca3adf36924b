import type { Shell } from "../../shell";
import type { WaitOptions } from "../until";
import { getWebAppPoolState } from "./get-web-app-pool-state";
import { orderAndWait } from "./order-and-wait";
import { type StartWebAppPoolInput, startWebAppPool } from "./start-web-app-pool";
import type { WebState } from "./web-state";

/**
 * Starts an application pool and waits until it is started.
 *
 * PowerShell: Start-WebAppPool and Get-WebAppPoolState (WebAdministration). An order that IIS refuses while it is between two states (0x80070425,
 * 0x80070426) is given again once it has settled; what is started already is no failure.
 *
 * @returns the state that was reached.
 * @throws CutoverError STATE_NOT_REACHED at the deadline, STATE_FAILED when it falls back three times; CommandFailure with
 * any other error of PowerShell.
 * @see QUIRKS: OctopusDeploy/Library#153, #469, #1374; WebAdministrationDsc#230
 * @example await startWebAppPoolAndWait(shell, { name: "Shop" }, { clock, deadlineMs: 60_000 });
 */
export function startWebAppPoolAndWait(
  shell: Shell,
  input: StartWebAppPoolInput,
  options: WaitOptions,
): Promise<{ readonly value: WebState }> {
  return orderAndWait(
    shell,
    {
      what: `The application pool "${input.name}"`,
      wanted: "Started",
      look: (call) => getWebAppPoolState(shell, input, call),
      order: (call) => startWebAppPool(shell, input, call),
    },
    options,
  );
}
