import { CommandFailure, type Shell } from "../../shell";
import { type CmdletDefinition, type CmdletOptions, invokeCmdlet } from "../invoke-cmdlet";
import { readOne } from "../read-answer";
import { type WebState, webState } from "./web-state";

/** An order to a pool or a site, and the state that it is about. */
export interface Order {
  readonly command: Pick<CmdletDefinition, "name">;
  readonly input: { readonly name: string };
  readonly options: CmdletOptions;
  readonly state: WebState;
}

/**
 * What becomes of an order that failed: IIS refuses to stop what is stopped and to start what is started (QUIRKS,
 * WebAdministration). The words of that error are in the language of the server, so the state decides.
 */
export function unlessReached(shell: Shell, order: Order): (thrown: unknown) => Promise<void> {
  return async (thrown) => {
    // Not by the fence, not by a lost session: by PowerShell itself.
    const isFailed = thrown instanceof CommandFailure && thrown.code === "COMMAND_FAILED";
    const isPowerShell = isFailed && /^(non)?terminating$/i.test(thrown.error.kind);
    const state = isPowerShell ? await stateOf(shell, order).catch(() => undefined) : undefined;
    if (state !== order.state) throw thrown;
  };
}

async function stateOf(shell: Shell, { command, input, options }: Order): Promise<WebState> {
  const name = command.name.endsWith("-Website") ? "Get-WebsiteState" : "Get-WebAppPoolState";
  const asked: CmdletDefinition = {
    module: "WebAdministration",
    name,
    parameters: { name: "Name" },
    select: ["Value"],
  };
  const { fence: _notForReading, ...waiting } = options;
  const answer = await invokeCmdlet(shell, { command: asked, input: { name: input.name }, options: waiting });
  return readOne(answer, webState).Value;
}
