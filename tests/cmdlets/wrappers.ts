import type { ReadOptions } from "../../lib/cmdlets/invoke-cmdlet";
import { commandsOf } from "../../lib/contract";
import { chosen } from "../../lib/contract/generator";
import { functionName, kebabCase } from "../../lib/contract/generator/names";
import type { Source } from "../../lib/contract/generator/source";
import { readWrappers } from "../../lib/contract/read-contracts";
import type { Shell } from "../../lib/shell";

export type WrapperFunction = (shell: Shell, input?: object, options?: ReadOptions) => Promise<unknown>;

export interface Wrapper extends Source {
  readonly name: string;
  readonly run: WrapperFunction;
}

/** Every generated wrapper with its contract. */
export function generatedWrappers(): readonly Wrapper[] {
  const { wrappers } = readWrappers();
  return Object.keys(wrappers.modules).flatMap((module) =>
    chosen({ wrappers, commandsOf }, module).map((source) => {
      const { name } = source.contract;
      const file = `../../lib/cmdlets/${kebabCase(module)}/${kebabCase(name)}`;
      const run = (require(file) as Record<string, WrapperFunction>)[functionName(name)];
      if (run === undefined) throw new Error(`${file} lacks its function`);
      return { ...source, name, run };
    }),
  );
}
