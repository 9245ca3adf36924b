import type { Value } from "../../shell";
import type { ParameterContract } from "../command-contract";
import type { RefusalId } from "./refusal";

/** ValidateSet (without regard to case) and ValidateRange, element by element; null fails both. */
export function validate(parameter: ParameterContract, value: Value): RefusalId | undefined {
  const { range, enumeration, validValues } = parameter;
  const hasSet = validValues.length > 0 && enumeration === undefined;
  if (!hasSet && range === undefined) return undefined;
  const elements = Array.isArray(value) ? (value as readonly Value[]) : [value];
  const isValid = elements.every((element) => (!hasSet || isOneOf(validValues, element)) && isWithin(range, element));
  return isValid ? undefined : "ParameterArgumentValidationError";
}

function isOneOf(validValues: readonly string[], element: Value): boolean {
  if (element === null) return false;
  const text = String(element).toLowerCase();
  return validValues.some((valid) => valid.toLowerCase() === text);
}

function isWithin(range: ParameterContract["range"], element: Value): boolean {
  if (range === undefined) return true;
  return typeof element === "number" && element >= Number(range[0]) && element <= Number(range[1]);
}
