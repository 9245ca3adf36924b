import type { CommandContract, OutputShape } from "../command-contract";
import type { ModuleWrappers, Projection, Properties, WrapperEntry, WrapperOutput } from "../wrappers-file";
import { camelCase } from "./names";

/** What a wrapper gives back, and what it asks the far side for. */
export type OutputPlan = { readonly kind: "none" } | { readonly kind: "values" } | ShapedOutput;

export interface ShapedOutput extends ShapePlan {
  readonly kind: "one" | "list";
  /** The name of a shape that several commands of the module share. */
  readonly shared?: string;
}

export interface ShapePlan {
  readonly shape: OutputShape;
  readonly select: readonly string[];
  /** The names that differ: PowerShell's → ours. */
  readonly renames: Readonly<Record<string, string>>;
}

export interface OutputSource {
  readonly contract: CommandContract;
  readonly entry: WrapperEntry;
  readonly module: ModuleWrappers;
}

/**
 * From the wrapper's entry; else from the contract's shape (the target-side functions); else by the type that the
 * contract declares; else the values as they come, or nothing for a verb that leaves nothing to tell.
 */
export function outputPlan({ contract, entry, module }: OutputSource): OutputPlan {
  const output = entry.output ?? declaredOutput(contract, module);
  if (output === "none" || output === "values") return { kind: output };
  if (output !== undefined) return "one" in output ? planOf("one", output.one) : planOf("list", output.list);
  if (contract.outputShape === undefined) return { kind: "values" };
  const shape = contract.outputShape;
  const item = Array.isArray(shape) ? (shape as readonly [OutputShape])[0] : shape;
  const kind = contract.outputIsList === true ? "list" : "one";
  return { kind, shape: item, select: typeof item === "string" ? [] : Object.keys(item), renames: {} };

  function planOf(kind: "one" | "list", projection: Projection): OutputPlan {
    if (typeof projection !== "string") return { kind, ...shapePlan(projection) };
    const shared = module.shapes?.[projection];
    if (shared !== undefined) return { kind, shared: projection, ...shapePlan(shared) };
    return { kind, shape: projection, select: [], renames: {} };
  }
}

/** Verbs after which there is nothing to tell, where the contract declares no output. */
const SILENT = /^(Add|Backup|Block|Clear|Disable|Enable|Grant|Remove|Rename|Restart|Restore|Set|Start|Stop)-/;

function declaredOutput(contract: CommandContract, { classes }: ModuleWrappers): WrapperOutput | undefined {
  const shapes = new Set(contract.outputs.map((type) => classes?.[type]));
  const [only] = shapes;
  if (shapes.size === 1 && only !== undefined) return { list: only };
  const isSilent = contract.outputs.length === 0 && SILENT.test(contract.name);
  return isSilent && contract.outputShape === undefined && contract.module !== "Cutover" ? "none" : undefined;
}

/** What is asked for, and how it is called here: PowerShell's names in camelCase. */
export function shapePlan(properties: Properties): ShapePlan {
  const entries = Object.entries(properties);
  const names = entries.map(([name]) => [name, camelCase(name)] as const);
  return {
    shape: Object.fromEntries(entries.map(([name, word]) => [camelCase(name), word])),
    select: Object.keys(properties),
    renames: Object.fromEntries(names.filter(([name, ours]) => name !== ours)),
  };
}
