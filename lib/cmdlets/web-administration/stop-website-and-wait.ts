import type { Shell } from "../../shell";
import type { WaitOptions } from "../until";
import { getWebsiteState } from "./get-website-state";
import { orderAndWait } from "./order-and-wait";
import { type StopWebsiteInput, stopWebsite } from "./stop-website";
import type { WebState } from "./web-state";

/**
 * Stops a site and waits until it is stopped. Its application pool goes on.
 *
 * PowerShell: Stop-Website and Get-WebsiteState (WebAdministration). An order that IIS refuses while it is between two states (0x80070425,
 * 0x80070426) is given again once it has settled; what is stopped already is no failure.
 *
 * @returns the state that was reached.
 * @throws CutoverError STATE_NOT_REACHED at the deadline, STATE_FAILED when it falls back three times; CommandFailure with
 * any other error of PowerShell.
 * @see QUIRKS: OctopusDeploy/Library#153, #469, #1374; WebAdministrationDsc#230
 * @example await stopWebsiteAndWait(shell, { name: "Shop" }, { clock, deadlineMs: 60_000 });
 */
export function stopWebsiteAndWait(
  shell: Shell,
  input: StopWebsiteInput,
  options: WaitOptions,
): Promise<{ readonly value: WebState }> {
  return orderAndWait(
    shell,
    {
      what: `The site "${input.name}"`,
      wanted: "Stopped",
      look: (call) => getWebsiteState(shell, input, call),
      order: (call) => stopWebsite(shell, input, call),
    },
    options,
  );
}
