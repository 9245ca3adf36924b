import { Decimal } from "../../../shell";
import { type Conversion, converted, FAILED_WITH_REASON } from "./converted";

/** To System.Boolean: a boolean or any number. */
export const toBoolean: Conversion = (value) => {
  if (typeof value === "boolean") return converted(value);
  if (typeof value === "number" || typeof value === "bigint") return converted(Number(value) !== 0);
  if (value instanceof Decimal) return converted(Number(value.text) !== 0);
  return FAILED_WITH_REASON;
};

/** To a switch: a boolean; numbers only for a cmdlet. */
export const toSwitch: Conversion = (value, flavour) =>
  typeof value === "boolean" || flavour === "cmdlet" ? toBoolean(value, flavour) : FAILED_WITH_REASON;
