import type { Value } from "../../../shell";
import type { RefusalId } from "../refusal";

/** A compiled cmdlet and an advanced function convert by different rules in places. */
export type Flavour = "cmdlet" | "function";

export type Converted =
  | { readonly kind: "value"; readonly value: Value }
  /** The id is that of a cmdlet; a function has one for all. */
  | { readonly kind: "failed"; readonly id: RefusalId };

/** Converts a value that is not null. */
export type Conversion = (value: Exclude<Value, null>, flavour: Flavour) => Converted;

export const converted = (value: Value): Converted => ({ kind: "value", value });
export const FAILED: Converted = { kind: "failed", id: "CannotConvertArgumentNoMessage" };
/** A list where one value is wanted, and whatever a boolean or a switch refuses. */
export const FAILED_WITH_REASON: Converted = { kind: "failed", id: "CannotConvertArgument" };

export const isList = (value: Value): value is readonly Value[] | Uint8Array =>
  Array.isArray(value) || value instanceof Uint8Array;
