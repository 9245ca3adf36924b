import type { CmdletOptions } from "../../lib/cmdlets/invoke-cmdlet";
import { type CommandContract, commandsOf } from "../../lib/contract";
import { functionName, kebabCase } from "../../lib/contract/generator/names";
import { readWrappers } from "../../lib/contract/read-contracts";
import type { WrapperEntry } from "../../lib/contract/wrappers-file";
import type { Shell } from "../../lib/shell";

export type WrapperFunction = (shell: Shell, input?: object, options?: CmdletOptions) => Promise<unknown>;

export interface Wrapper {
  readonly name: string;
  readonly contract: CommandContract;
  readonly entry: WrapperEntry;
  readonly unitNames: Readonly<Record<string, string>>;
  readonly run: WrapperFunction;
}

/** Every generated wrapper with its contract. */
export function generatedWrappers(): readonly Wrapper[] {
  const { wrappers } = readWrappers();
  return Object.entries(wrappers.modules).flatMap(([module, { generate, commands }]) =>
    commandsOf(module)
      .filter((contract) => generate === "all" || Object.hasOwn(commands, contract.name))
      .map((contract) => {
        const file = `../../lib/cmdlets/${kebabCase(module)}/${kebabCase(contract.name)}`;
        const run = (require(file) as Record<string, WrapperFunction>)[functionName(contract.name)];
        if (run === undefined) throw new Error(`${file} lacks its function`);
        return {
          name: contract.name,
          contract,
          entry: commands[contract.name] ?? {},
          unitNames: wrappers.inputNames[module] ?? {},
          run,
        };
      }),
  );
}
