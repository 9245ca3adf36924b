import type { Value, ValueMap } from "../../shell";
import { labError } from "../world/lab-error";
import type { RegistryEntry } from "./registry-entries";

/** An entry as Get-CutoverRegistryKey gives it. */
export function valueOutput(entry: RegistryEntry): Value {
  const { key, name, valueKind, value } = entry;
  if (valueKind === "QWord") return { key, name, valueKind, value: BigInt(value) };
  if (valueKind === "Binary") return { key, name, valueKind, value: new Uint8Array(Buffer.from(value, "base64")) };
  return { key, name, valueKind, value };
}

/** The inverse. @throws LabError RegistryEntryInvalid */
export function entryFromValue(map: ValueMap): RegistryEntry {
  const { key, name, valueKind, value } = map;
  if (typeof key === "string" && typeof name === "string") {
    const base = { key, name };
    if ((valueKind === "String" || valueKind === "ExpandString") && typeof value === "string") {
      return { ...base, valueKind, value };
    }
    if (valueKind === "DWord" && typeof value === "number" && Number.isInteger(value))
      return { ...base, valueKind, value };
    if (valueKind === "QWord" && (typeof value === "bigint" || Number.isInteger(value))) {
      return { ...base, valueKind, value: String(value) };
    }
    if (valueKind === "MultiString" && Array.isArray(value) && value.every((text) => typeof text === "string")) {
      return { ...base, valueKind, value: [...(value as string[])] };
    }
    if (valueKind === "Binary" && value instanceof Uint8Array) {
      return { ...base, valueKind, value: Buffer.from(value).toString("base64") };
    }
  }
  throw labError({
    id: "RegistryEntryInvalid",
    category: "InvalidArgument",
    message: `The entry '${String(key)}\\${String(name)}' of kind '${String(valueKind)}' has no value of that kind.`,
    parameterName: "Entries",
  });
}
