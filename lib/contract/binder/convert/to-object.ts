import { Decimal, Secret, type Value, type ValueMap } from "../../../shell";
import { type Conversion, converted, FAILED, FAILED_WITH_REASON, isList } from "./converted";
import { integerOfText } from "./to-integer";

export const isMap = (value: Value): value is ValueMap =>
  typeof value === "object" &&
  value !== null &&
  !isList(value) &&
  !(value instanceof Date || value instanceof Decimal || value instanceof Secret);

/** To System.Collections.Hashtable: a map. */
export const toHashtable: Conversion = (value) => (isMap(value) ? converted(value) : FAILED);

/** To SecureString: a Secret; a text fails. */
export const toSecureString: Conversion = (value) => (value instanceof Secret ? converted(value) : FAILED);

/** To PSCredential: a user name and a Secret. A text would make PowerShell ask for the password: nobody is there. */
export const toCredential: Conversion = (value) => {
  if (!isMap(value)) return FAILED;
  const { userName, password } = value;
  return typeof userName === "string" && password instanceof Secret ? converted({ userName, password }) : FAILED;
};

/** To byte[]: bytes, or numbers of 0 to 255. */
export const toBytes: Conversion = (value) => {
  if (value instanceof Uint8Array) return converted(value);
  const items = (isList(value) ? [...value] : [value]).map(byteOf);
  return items.includes(undefined) ? FAILED : converted(Uint8Array.from(items as number[]));
};

function byteOf(item: Value): number | undefined {
  const number = typeof item === "string" ? integerOfText(item) : item;
  const isByte = (typeof number === "number" || typeof number === "bigint") && number >= 0 && number <= 255;
  return isByte && Number.isInteger(Number(number)) ? Number(number) : undefined;
}

const GUID = /^[({]?([0-9a-f]{8})-?([0-9a-f]{4})-?([0-9a-f]{4})-?([0-9a-f]{4})-?([0-9a-f]{12})[)}]?$/i;

/** To System.Guid: with or without braces and dashes; gives the form with dashes, in lower case. */
export const toGuid: Conversion = (value) => {
  const match = typeof value === "string" ? GUID.exec(value.trim()) : null;
  return match === null ? FAILED : converted(match.slice(1).join("-").toLowerCase());
};

const TIME_SPAN = /^-?(\d+|(\d+\.)?\d{1,2}:\d{1,2}(:\d{1,2}(\.\d{1,7})?)?)$/;

/** To System.TimeSpan: "5" is five days, 5 five ticks; kept as it is written. */
export const toTimeSpan: Conversion = (value) => {
  if (isList(value)) return FAILED_WITH_REASON;
  if (typeof value === "string") return TIME_SPAN.test(value.trim()) ? converted(value.trim()) : FAILED;
  return typeof value === "bigint" || Number.isInteger(value) ? converted(value) : FAILED;
};
