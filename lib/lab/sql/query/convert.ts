import { Decimal } from "../../../shell";
import type { SqlValue, TypeName } from "../grammar/ast";
import { SqlError } from "../sql-error";

const TEXT_TYPES = ["char", "varchar", "nchar", "nvarchar", "sysname", "text", "ntext"];
const WHOLE_TYPES = ["int", "smallint", "tinyint"];
const REAL_TYPES = ["float", "real"];
const EXACT_TYPES = ["decimal", "numeric", "money"];
const DATE_TYPES = ["datetime", "datetime2", "smalldatetime", "date", "datetimeoffset"];

/**
 * CAST and CONVERT for the types that the lab's catalogue needs (Transact-SQL reference, "CAST and CONVERT").
 *
 * @throws SqlError 243 for an unknown type, 245 or 241 when the text does not fit.
 */
export function convert(value: SqlValue, to: TypeName, style = 0): SqlValue {
  const type = to.name;
  if (!isKnown(type)) {
    throw new SqlError({ number: 243, severity: 16, message: `Type ${type} is not a defined system type.` });
  }
  if (value === null) return null;
  if (TEXT_TYPES.includes(type)) return cut(textOf(value, style), to);
  if (type === "uniqueidentifier") return textOf(value, style).toUpperCase();
  if (type === "bit") return typeof value === "string" ? /^true$|^[1-9]/i.test(value.trim()) : Boolean(Number(value));
  if (type === "bigint") return BigInt(whole(value, type));
  if (WHOLE_TYPES.includes(type)) return whole(value, type);
  if (REAL_TYPES.includes(type)) return real(value, type);
  if (EXACT_TYPES.includes(type)) return new Decimal(String(real(value, type)));
  return dateOf(value, type);
}

function isKnown(type: string): boolean {
  const others = ["uniqueidentifier", "bit", "bigint"];
  return [...TEXT_TYPES, ...WHOLE_TYPES, ...REAL_TYPES, ...EXACT_TYPES, ...DATE_TYPES, ...others].includes(type);
}

/** Without a size CAST to a character type means 30 characters. */
function cut(text: string, to: TypeName): string {
  if (to.name === "sysname") return text.slice(0, 128);
  if (to.size === "max" || to.name.endsWith("text")) return text;
  return text.slice(0, to.size ?? 30);
}

/** A value as text: bit as 1 and 0, a date by its style (0, 120, 121, 126, 127). */
export function textOf(value: SqlValue, style = 0): string {
  if (value === null) return "";
  if (typeof value === "boolean") return value ? "1" : "0";
  if (!(value instanceof Date)) return String(value);
  const iso = value.toISOString();
  if (style === 127) return iso;
  if (style === 126) return iso.slice(0, -1);
  if (style === 120 || style === 20) return iso.slice(0, 19).replace("T", " ");
  return iso.slice(0, -1).replace("T", " ");
}

function whole(value: SqlValue, type: string): number {
  if (typeof value === "string" && !/^\s*[+-]?\d*\s*$/.test(value)) throw doesNotFit(value, type);
  return Math.trunc(Number(value));
}

function real(value: SqlValue, type: string): number {
  const result = Number(value);
  if (Number.isNaN(result)) throw doesNotFit(String(value), type);
  return result;
}

function dateOf(value: SqlValue, type: string): Date {
  if (value instanceof Date)
    return type === "date" ? new Date(value.getTime() - (value.getTime() % 86_400_000)) : value;
  const text = String(value);
  const time = Date.parse(/[zZ]|[+-]\d\d:\d\d$/.test(text) ? text : `${text.replace(" ", "T")}Z`);
  if (!Number.isNaN(time)) return new Date(time);
  const message = "Conversion failed when converting date and/or time from character string.";
  throw new SqlError({ number: 241, severity: 16, message });
}

function doesNotFit(value: string, type: string): SqlError {
  const message = `Conversion failed when converting the nvarchar value '${value}' to data type ${type}.`;
  return new SqlError({ number: 245, severity: 16, message });
}
