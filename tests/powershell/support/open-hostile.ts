import { resolve } from "node:path";
import { type OpenedPowerShell, type OpenPowerShellOptions, openPowerShell } from "../../../lib/powershell";
import type { CommandFailure, CommandResult, InvokeOptions, Value, ValueMap } from "../../../lib/shell";

const MODULE = "CutoverHostile";

/** A real PowerShell with the module of hostile functions, and short ways to call them. */
export interface Hostile extends AsyncDisposable {
  readonly ps: OpenedPowerShell;
  call(name: string, parameters?: ValueMap, options?: Partial<InvokeOptions>): Promise<CommandResult>;
  first(name: string, parameters?: ValueMap): Promise<Value | undefined>;
  failure(name: string, parameters?: ValueMap, options?: Partial<InvokeOptions>): Promise<CommandFailure>;
}

export async function openHostile(options: OpenPowerShellOptions = {}): Promise<Hostile> {
  const modules = { [MODULE]: resolve(__dirname, "..", "hostile-module", "CutoverHostile.psm1") };
  const ps = await openPowerShell({ computer: "APP01", deadlineMs: 120_000, ...options, modules });
  const call: Hostile["call"] = (name, parameters = {}, more = {}) =>
    ps.invoke({ module: MODULE, name, parameters }, { deadlineMs: 100_000, ...more });
  return {
    ps,
    call,
    first: async (name, parameters) => (await call(name, parameters)).output[0],
    failure: async (name, parameters, more) => {
      const result = await call(name, parameters, more).then(
        (value) => new Error(`${name} ended without a failure: ${JSON.stringify(value.output).slice(0, 200)}`),
        (thrown: CommandFailure) => thrown,
      );
      if (!("error" in result)) throw result;
      return result;
    },
    [Symbol.asyncDispose]: () => ps.close(),
  };
}
