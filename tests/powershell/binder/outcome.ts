import { bind, type CommandContract } from "../../../lib/contract";
import { Decimal, fromTagged, Secret, type Tagged, toTagged, type Value, type ValueMap } from "../../../lib/shell";
import type { GeneratedCall } from "./calls";

/** What came of a call, in a form in which both sides can be compared as text. */
export type Outcome =
  | { readonly set: string; readonly values: Readonly<Record<string, unknown>> }
  | { readonly id: string; readonly category: string; readonly exception: string; readonly parameter: string };

/** A line of the PowerShell script's answer. */
export type Answered =
  | { readonly set: string; readonly bound: Tagged }
  | { readonly id: string; readonly category: string; readonly exception: string; readonly parameter: string };

/** What our binder makes of a call of the generated module: an advanced function, whatever the real command is. */
export function ourOutcome(
  { contract, parameters }: Omit<GeneratedCall, "kind">,
  flavour: CommandContract["commandType"],
): Outcome {
  const bound = bind({ ...contract, commandType: flavour }, parameters);
  if (bound.kind === "bound") return { set: bound.set, values: comparable(bound.parameters) };
  const { id, category, exception = "", parameterName = "" } = bound.error;
  return { id: id.split(",")[0] ?? "", category, exception, parameter: parameterName };
}

export function theirOutcome(answered: Answered): Outcome {
  if ("id" in answered) return answered;
  return { set: answered.set, values: comparable(fromTagged(answered.bound) as ValueMap) };
}

function comparable(values: ValueMap): Readonly<Record<string, unknown>> {
  const entries = Object.entries(values).map(([name, value]) => [name, plain(value)] as const);
  return Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1)));
}

function plain(value: Value): unknown {
  if (value instanceof Secret) return { secret: value.reveal() };
  if (value instanceof Decimal) return { number: value.text };
  if (typeof value === "bigint") return { number: `${value}` };
  if (typeof value === "number") return { number: String(value) };
  if (value instanceof Date) return { date: value.getTime() };
  if (value instanceof Uint8Array) return [...value].map(plain);
  if (Array.isArray(value)) return value.map(plain);
  if (typeof value === "object" && value !== null) return comparable(value as ValueMap);
  return value;
}

export const sent = (parameters: ValueMap): readonly (readonly [string, Tagged])[] =>
  Object.entries(parameters).map(([name, value]) => [name, toTagged(value)]);
