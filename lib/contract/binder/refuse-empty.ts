import type { Value } from "../../shell";
import type { ParameterContract } from "../command-contract";
import { elementTypeOf, isListType } from "../parameter-type";
import type { RefusalId } from "./refusal";

/**
 * Null, an empty text and an empty list are refused by a parameter that is mandatory in any set, even one that the call
 * does not mean. Parameters of type Object take an empty list, and so do those that declare it (AllowEmptyCollection).
 */
export function refuseEmpty(
  { type, mandatoryIn, allowsEmpty }: ParameterContract,
  value: Value,
): RefusalId | undefined {
  if (mandatoryIn.length === 0) return undefined;
  if (value === null) return "ParameterArgumentValidationErrorNullNotAllowed";
  if (type === "String") return value === "" ? "ParameterArgumentValidationErrorEmptyStringNotAllowed" : undefined;
  if (!isListType(type)) return undefined;
  const elements = elementsOf(value);
  return allowsEmpty === true && elements.length === 0 ? undefined : refuseEmptyList(type, elements);
}

function refuseEmptyList(type: string, elements: readonly Value[]): RefusalId | undefined {
  if (elements.length === 0)
    return type.endsWith("[]")
      ? "ParameterArgumentValidationErrorEmptyArrayNotAllowed"
      : "ParameterArgumentValidationErrorEmptyCollectionNotAllowed";
  if (elements.includes(null)) return "ParameterArgumentValidationErrorNullNotAllowed";
  // The element type of a StringCollection is not known to the binder: it takes empty texts.
  const isText = elementTypeOf(type) === "String";
  return isText && elements.includes("") ? "ParameterArgumentValidationErrorEmptyStringNotAllowed" : undefined;
}

function elementsOf(value: Value): readonly Value[] {
  if (value instanceof Uint8Array) return [...value];
  return Array.isArray(value) ? (value as readonly Value[]) : [value];
}
