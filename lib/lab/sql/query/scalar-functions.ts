import type { SqlValue } from "../grammar/ast";
import { order } from "./compare";
import { textOf } from "./convert";

type Scalar = (args: readonly SqlValue[]) => SqlValue;

/** Functions over values alone (Transact-SQL reference, "String functions", "Logical functions"). */
const FUNCTIONS: { readonly [name: string]: Scalar } = {
  ISNULL: ([value = null, instead = null]) => value ?? instead,
  COALESCE: (args) => args.find((value) => value !== null) ?? null,
  NULLIF: ([left = null, right = null]) => (order(left, right) === 0 ? null : left),
  LOWER: text((value) => value.toLowerCase()),
  UPPER: text((value) => value.toUpperCase()),
  LTRIM: text((value) => value.replace(/^ +/, "")),
  RTRIM: text((value) => value.replace(/ +$/, "")),
  TRIM: text((value) => value.replace(/^ +| +$/g, "")),
  LEN: text((value) => value.replace(/ +$/, "").length),
  LEFT: text((value, [count]) => value.slice(0, Number(count))),
  RIGHT: text((value, [count]) => (Number(count) === 0 ? "" : value.slice(-Number(count)))),
  SUBSTRING: text((value, [start, length]) => value.slice(Number(start) - 1, Number(start) - 1 + Number(length))),
  REPLACE: text((value, [find, put]) =>
    textOf(find ?? null) === "" ? value : value.split(textOf(find ?? null)).join(textOf(put ?? null)),
  ),
  CHARINDEX: ([find = null, value = null]) =>
    find === null || value === null ? null : textOf(value).toLowerCase().indexOf(textOf(find).toLowerCase()) + 1,
  CONCAT: (args) => args.map((value) => textOf(value)).join(""),
  QUOTENAME: text((value) => `[${value.split("]").join("]]")}]`),
  ABS: ([value = null]) => (value === null ? null : Math.abs(Number(value))),
};

/** The function of that name in upper case. */
export function scalarFunction(name: string): Scalar | undefined {
  return Object.hasOwn(FUNCTIONS, name) ? FUNCTIONS[name] : undefined;
}

/** A function of a text that gives NULL for NULL. */
function text(apply: (value: string, rest: readonly (SqlValue | undefined)[]) => SqlValue): Scalar {
  return ([value = null, ...rest]) => (value === null || rest.includes(null) ? null : apply(textOf(value), rest));
}
