import type { Json } from "../../errors";
import { CommandFailure, Decimal, Secret, type Value } from "../../shell";
import type { ObserveContext } from "../../upgrade/model";
import { secondsAsMs } from "../duration";
import type { ProductAnswer } from "../product-http";
import { type ProductCommand, parametersOf } from "./product-command";

const DEADLINE_MS = secondsAsMs(60);

/** Asks the product by a command that only looks. One that ends with an error is an answer that cannot be read. */
export async function askByCommand(
  context: ObserveContext,
  { computer, command }: { readonly computer: string; readonly command: ProductCommand },
): Promise<ProductAnswer> {
  const { module, name } = command;
  const unread = (message: string): ProductAnswer => ({ answered: false, status: 0, json: null, message });
  const parameters = await parametersOf(context, command);
  try {
    const options = { deadlineMs: DEADLINE_MS, signal: context.signal };
    const { output } = await context.on(computer).invoke({ module, name, parameters, select: "all" }, options);
    const [only, ...others] = output;
    if (only === undefined || others.length > 0) return unread(`${name} gave ${output.length} objects, not one`);
    return { answered: true, status: 0, json: asJson(only), message: "" };
  } catch (thrown) {
    if (thrown instanceof CommandFailure && thrown.code === "COMMAND_FAILED")
      return unread(`${name}: ${thrown.error.message}`);
    throw thrown;
  }
}

/** A value as it stands in the journal. A secret that a command gives back stays masked. */
function asJson(value: Value): Json {
  if (value === null || typeof value === "string" || typeof value === "boolean") return value;
  if (typeof value === "number") return Number.isFinite(value) ? value : String(value);
  if (typeof value === "bigint" || value instanceof Secret || value instanceof Decimal) return String(value);
  if (value instanceof Date) return value.toISOString();
  if (value instanceof Uint8Array) return `${value.length} bytes`;
  if (Array.isArray(value)) return value.map(asJson);
  return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, asJson(item)]));
}
