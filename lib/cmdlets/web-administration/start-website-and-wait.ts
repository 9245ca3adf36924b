import type { Shell } from "../../shell";
import type { WaitOptions } from "../until";
import { getWebsiteState } from "./get-website-state";
import { orderAndWait } from "./order-and-wait";
import { type StartWebsiteInput, startWebsite } from "./start-website";
import type { WebState } from "./web-state";

/**
 * Starts a site and waits until it is started.
 *
 * PowerShell: Start-Website and Get-WebsiteState (WebAdministration). An order that IIS refuses while it is between two states (0x80070425,
 * 0x80070426) is given again once it has settled; what is started already is no failure.
 *
 * @returns the state that was reached.
 * @throws CutoverError STATE_NOT_REACHED at the deadline, STATE_FAILED when it falls back three times; CommandFailure with
 * any other error of PowerShell.
 * @see QUIRKS: OctopusDeploy/Library#153, #469, #1374; WebAdministrationDsc#230
 * @example await startWebsiteAndWait(shell, { name: "Shop" }, { clock, deadlineMs: 60_000 });
 */
export function startWebsiteAndWait(
  shell: Shell,
  input: StartWebsiteInput,
  options: WaitOptions,
): Promise<{ readonly value: WebState }> {
  return orderAndWait(
    shell,
    {
      what: `The site "${input.name}"`,
      wanted: "Started",
      look: (call) => getWebsiteState(shell, input, call),
      order: (call) => startWebsite(shell, input, call),
    },
    options,
  );
}
