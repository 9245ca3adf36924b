import { Decimal, Secret, type Value, type ValueMap } from "../../../shell";
import { type Conversion, converted, FAILED, FAILED_WITH_REASON, isList } from "./converted";

export const isMap = (value: Value): value is ValueMap =>
  typeof value === "object" &&
  value !== null &&
  !isList(value) &&
  !(value instanceof Date || value instanceof Decimal || value instanceof Secret);

/** PowerShell makes a new value of the type from an empty map, where the type has a constructor without parameters. */
export const isEmptyMap = (value: Value): boolean => isMap(value) && Object.keys(value).length === 0;

/** To System.Collections.Hashtable: a map. */
export const toHashtable: Conversion = (value) => {
  if (isList(value)) return FAILED_WITH_REASON;
  return isMap(value) ? converted(value) : FAILED;
};

/** To SecureString: a Secret; a text fails. An empty map makes a new one without characters. */
export const toSecureString: Conversion = (value) => {
  if (isList(value)) return FAILED_WITH_REASON;
  if (value instanceof Secret) return converted(value);
  return isEmptyMap(value) ? converted(new Secret("")) : FAILED;
};

/** To PSCredential: a user name and a Secret. A text would make PowerShell ask for the password: nobody is there. */
export const toCredential: Conversion = (value) => {
  if (isList(value)) return FAILED_WITH_REASON;
  if (!isMap(value)) return FAILED;
  const { userName, password } = value;
  return typeof userName === "string" && password instanceof Secret ? converted({ userName, password }) : FAILED;
};

const HEX = "([0-9a-f]{8})-([0-9a-f]{4})-([0-9a-f]{4})-([0-9a-f]{4})-([0-9a-f]{12})";
const GUIDS = [HEX, `\\{${HEX}\\}`, `\\(${HEX}\\)`, HEX.replaceAll("-(", "(")].map(
  (form) => new RegExp(`^${form}$`, "i"),
);

/** To System.Guid: with dashes, in braces or not, or without both; gives the form with dashes, in lower case. */
export const toGuid: Conversion = (value) => {
  if (isList(value)) return FAILED_WITH_REASON;
  if (isEmptyMap(value)) return converted("00000000-0000-0000-0000-000000000000");
  const text = typeof value === "string" ? value.trim() : "";
  const match = GUIDS.map((form) => form.exec(text)).find((found) => found !== null);
  return match === undefined ? FAILED : converted(match.slice(1).join("-").toLowerCase());
};
