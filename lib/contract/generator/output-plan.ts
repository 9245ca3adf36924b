import type { CommandContract, OutputShape } from "../command-contract";
import type { Properties, WrapperEntry } from "../wrappers-file";
import { camelCase } from "./names";

/** What a wrapper gives back, and what it asks the far side for. */
export type OutputPlan =
  | { readonly kind: "none" }
  | { readonly kind: "values" }
  | {
      readonly kind: "one" | "list";
      readonly shape: OutputShape;
      readonly select: readonly string[];
      /** The names that differ: PowerShell's → ours. */
      readonly renames: Readonly<Record<string, string>>;
    };

/** From the wrapper's entry; else from the contract's shape (the target-side functions); else the values as they come. */
export function outputPlan(contract: CommandContract, { output }: WrapperEntry): OutputPlan {
  if (output === "none" || output === "values") return { kind: output };
  if (output !== undefined) return "one" in output ? projected("one", output.one) : projected("list", output.list);
  if (contract.outputShape === undefined) return { kind: "values" };
  const shape = contract.outputShape;
  const item = Array.isArray(shape) ? (shape as readonly [OutputShape])[0] : shape;
  const kind = contract.outputIsList === true ? "list" : "one";
  return { kind, shape: item, select: typeof item === "string" ? [] : Object.keys(item), renames: {} };
}

function projected(kind: "one" | "list", properties: Properties): OutputPlan {
  const entries = Object.entries(properties);
  const names = entries.map(([name]) => [name, camelCase(name)] as const);
  return {
    kind,
    shape: Object.fromEntries(entries.map(([name, word]) => [camelCase(name), word])),
    select: Object.keys(properties),
    renames: Object.fromEntries(names.filter(([name, ours]) => name !== ours)),
  };
}
