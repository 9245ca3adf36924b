import type { Decimal } from "./decimal";
import type { Secret } from "./secret";

/**
 * A value that travels to or from PowerShell. A `number` is an Int32 when it is a whole number of that range, else a
 * Double; a `bigint` is an Int64; a `Date` is UTC with milliseconds; a `Uint8Array` is a byte array.
 */
export type Value =
  | null
  | boolean
  | number
  | bigint
  | string
  | Date
  | Uint8Array
  | Decimal
  | Secret
  | readonly Value[]
  | ValueMap;

/** An ordered map of values: a hashtable on the way there, an object's properties on the way back. */
export interface ValueMap {
  readonly [name: string]: Value;
}
