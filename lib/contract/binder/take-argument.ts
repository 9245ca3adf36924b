import type { Value } from "../../shell";
import type { ParameterContract } from "../command-contract";
import { convertTo } from "./convert";
import type { Flavour } from "./convert/converted";
import type { Refusal, RefusalId } from "./refusal";
import { refuseEmpty } from "./refuse-empty";
import { validate } from "./validate";

export type { Flavour } from "./convert/converted";

export type Taken =
  | { readonly kind: "taken"; readonly value: Value }
  | { readonly kind: "refused"; readonly refusal: Refusal };

/** Converts one argument to its parameter's type, then validates it, then refuses null and empty where it is mandatory. */
export function takeArgument(parameter: ParameterContract, argument: Value, flavour: Flavour): Taken {
  const converted = convertTo(parameter, argument, flavour);
  if (converted.kind === "failed") {
    const isTransformation = flavour === "function" && converted.id !== "ParameterBindingFailed";
    if (isTransformation) return refused(parameter, "ParameterArgumentTransformationError");
    const { kind, refusal } = refused(parameter, converted.id);
    return { kind, refusal: { ...refusal, isConversion: true } };
  }
  const value = converted.value;
  const id = validate(parameter, value) ?? refuseEmpty(parameter, value) ?? refuseNullValue(parameter, value, flavour);
  return id === undefined ? { kind: "taken", value } : refused(parameter, id);
}

const VALUE_TYPES = /^(Byte|U?Int(16|32|64)|DateTime|TimeSpan|Guid|Boolean)$/;

/** A cmdlet's property of a value type cannot hold null: setting it fails. */
function refuseNullValue(
  { type, enumeration }: ParameterContract,
  value: Value,
  flavour: Flavour,
): RefusalId | undefined {
  const holdsValue = VALUE_TYPES.test(type) || (enumeration !== undefined && enumeration.name === type);
  return value === null && flavour === "cmdlet" && holdsValue ? "ParameterBindingFailed" : undefined;
}

// The value itself is never in the text: it may be a secret.
function refused({ name, type }: ParameterContract, id: RefusalId): Extract<Taken, { kind: "refused" }> {
  return { kind: "refused", refusal: { id, message: messages[id]?.(name, type) ?? id, parameterName: name } };
}

const conversion = (name: string, type: string) => `Cannot convert the value of parameter '${name}' to type "${type}".`;
const messages: { readonly [id in RefusalId]?: (name: string, type: string) => string } = {
  ParameterArgumentTransformationError: (name, type) =>
    `Cannot process argument transformation on parameter '${name}'. Cannot convert the value to type "${type}".`,
  CannotConvertArgument: conversion,
  CannotConvertArgumentNoMessage: conversion,
  ParameterBindingFailed: (name) => `Cannot bind parameter '${name}' to the target: it cannot be null.`,
  ParameterArgumentValidationError: (name) =>
    `Cannot validate argument on parameter '${name}'. The value does not belong to the values that it takes.`,
  ParameterArgumentValidationErrorNullNotAllowed: (name) =>
    `Cannot bind argument to parameter '${name}' because it is null.`,
  ParameterArgumentValidationErrorEmptyStringNotAllowed: (name) =>
    `Cannot bind argument to parameter '${name}' because it is an empty string.`,
  ParameterArgumentValidationErrorEmptyArrayNotAllowed: (name) =>
    `Cannot bind argument to parameter '${name}' because it is an empty array.`,
  ParameterArgumentValidationErrorEmptyCollectionNotAllowed: (name) =>
    `Cannot bind argument to parameter '${name}' because it is an empty collection.`,
};
