import { Decimal, Secret, type Value } from "../../../shell";
import { type Conversion, converted, FAILED_WITH_REASON, isList } from "./converted";

/** To System.String: any single value, in the invariant culture; a list fails. */
export const toText: Conversion = (value) => (isList(value) ? FAILED_WITH_REASON : converted(textOf(value)));

/** A single value as .NET prints it in the invariant culture. */
export function textOf(value: Value): string {
  if (value === null) return "";
  if (typeof value === "string") return value;
  if (typeof value === "boolean") return value ? "True" : "False";
  if (typeof value === "number") return numberText(value);
  if (typeof value === "bigint" || value instanceof Decimal) return value.toString();
  if (value instanceof Date) return dateText(value);
  if (value instanceof Secret) return "System.Security.SecureString";
  if (isList(value)) return [...value].map(textOf).join(" ");
  return "System.Collections.Hashtable";
}

/** The shortest form that reads back, with an exponent from 1E+15 up and below 1E-04, as .NET Core 3.0 and later. */
function numberText(value: number): string {
  if (Number.isNaN(value)) return "NaN";
  if (!Number.isFinite(value)) return value > 0 ? "Infinity" : "-Infinity";
  const [mantissa = "", power = "0"] = value.toExponential().split("e");
  const exponent = Number(power);
  if (exponent >= -5 && exponent < 15) return Object.is(value, -0) ? "-0" : plainText(value);
  return `${mantissa}E${exponent < 0 ? "-" : "+"}${String(Math.abs(exponent)).padStart(2, "0")}`;
}

function plainText(value: number): string {
  const text = String(value);
  // JavaScript prints 0.00001 plainly, as .NET does not.
  return Math.abs(value) !== 0 && Math.abs(value) < 1e-4 ? smallText(value) : text;
}

function smallText(value: number): string {
  const [mantissa = "", power = "0"] = value.toExponential().split("e");
  return `${mantissa}E-${String(Math.abs(Number(power))).padStart(2, "0")}`;
}

function dateText(date: Date): string {
  // No such DateTime exists; sending it is refused elsewhere.
  if (Number.isNaN(date.getTime())) return "";
  const [, year, month, day, time] = /^(\d+)-(\d+)-(\d+)T(\d+:\d+:\d+)/.exec(date.toISOString()) ?? [];
  return `${month}/${day}/${year} ${time}`;
}
