import type { ValueMap } from "../../shell";
import { type ProductCommand, sampleParameters } from "./product-command";

/** Where the inputs of a system use a command of the operator's own, so that it can be held against its declaration. */
export interface CommandUse {
  /** Path in the inputs. */
  readonly path: readonly string[];
  readonly command: ProductCommand;
  /** What the command must be declared as. */
  readonly effect: "reads" | "changes";
  /** Its parameters with a sample in the place of each secret. */
  readonly sample: ValueMap;
}

/** Every use of a command in inputs: `command` below `read` only looks, every other one changes. Pure. */
export function commandUsesIn(value: unknown, path: readonly string[] = []): readonly CommandUse[] {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return [];
  if (isCommand(value)) {
    const effect = path.at(-1) === "command" ? "reads" : "changes";
    return [{ path, command: value, effect, sample: sampleParameters(value) }];
  }
  return Object.entries(value).flatMap(([name, inner]) => commandUsesIn(inner, [...path, name]));
}

function isCommand(value: object): value is ProductCommand {
  return "module" in value && "name" in value && "parameters" in value;
}
