import type { Value } from "../../../shell";
import type { ParameterContract } from "../../command-contract";
import { elementTypeOf, isListType } from "../../parameter-type";
import {
  type Conversion,
  type Converted,
  converted,
  FAILED,
  FAILED_WITH_REASON,
  type Flavour,
  isList,
} from "./converted";
import { toIpAddress, toUri } from "./to-address";
import { toBoolean, toSwitch } from "./to-boolean";
import { toDate } from "./to-date";
import { toEnum } from "./to-enum";
import { toInteger } from "./to-integer";
import { isEmptyMap, isMap, toCredential, toGuid, toHashtable, toSecureString } from "./to-object";
import { textOf, toText } from "./to-text";
import { toTimeSpan } from "./to-time-span";

const CONVERSIONS: { readonly [type: string]: Conversion } = {
  String: toText,
  Boolean: toBoolean,
  SwitchParameter: toSwitch,
  DateTime: toDate,
  TimeSpan: toTimeSpan,
  Guid: toGuid,
  Hashtable: toHashtable,
  SecureString: toSecureString,
  PSCredential: toCredential,
  Uri: toUri,
  IPAddress: toIpAddress,
};

const ANY: Conversion = (value) => converted(value);

/** Converts an argument to a parameter's type; types that the contract knows nothing about take any value. */
export function convertTo(parameter: ParameterContract, argument: Value, flavour: Flavour): Converted {
  const { type } = parameter;
  if (argument === null) return nullAs(parameter, flavour);
  if (type === "Byte[]") return toBytes(parameter, argument, flavour);
  if (type.startsWith("List[")) return toGenericList(parameter, argument, flavour);
  if (isListType(type)) return toList(parameter, argument, flavour);
  return conversionOf(parameter, type)(argument, flavour);
}

function conversionOf({ enumeration }: ParameterContract, type: string): Conversion {
  if (enumeration?.name === type) return toEnum(enumeration);
  return CONVERSIONS[type] ?? toInteger(type) ?? ANY;
}

function nullAs(parameter: ParameterContract, flavour: Flavour): Converted {
  const { type } = parameter;
  if (type === "SwitchParameter") return converted(flavour === "cmdlet");
  if (flavour === "cmdlet")
    return type === "Boolean"
      ? { kind: "failed", id: "ParameterArgumentValidationErrorNullNotAllowed" }
      : converted(null);
  if (type === "String") return converted("");
  if (toInteger(type) !== undefined) return conversionOf(parameter, type)(0, flavour);
  const isValueType =
    ["Boolean", "Boolean[]", "DateTime", "TimeSpan", "Guid"].includes(type) || parameter.enumeration?.name === type;
  return isValueType ? FAILED : converted(null);
}

function toBytes(parameter: ParameterContract, argument: Exclude<Value, null>, flavour: Flavour): Converted {
  if (argument instanceof Uint8Array) return converted(argument);
  const list = toList(parameter, argument, flavour);
  return list.kind === "failed" ? list : converted(Uint8Array.from(list.value as readonly number[]));
}

/** A List[T] is made by its constructor: it takes no boolean, date or map, and an empty map makes an empty one. */
function toGenericList(parameter: ParameterContract, argument: Exclude<Value, null>, flavour: Flavour): Converted {
  if (isEmptyMap(argument)) return converted([]);
  if (flavour === "function" && (typeof argument === "boolean" || argument instanceof Date || isMap(argument)))
    return FAILED;
  return toList(parameter, argument, flavour);
}

/** To a list: one value is wrapped; each element is converted. */
function toList(parameter: ParameterContract, argument: Exclude<Value, null>, flavour: Flavour): Converted {
  const elementType = parameter.type === "StringCollection" ? "String" : elementTypeOf(parameter.type);
  const values: Value[] = [];
  for (const element of isList(argument) ? [...argument] : [argument]) {
    const item = toElement({ ...parameter, type: elementType }, element, flavour, parameter.type);
    if (item.kind === "failed") return item;
    values.push(item.value);
  }
  return converted(values);
}

function toElement(parameter: ParameterContract, element: Value, flavour: Flavour, listType: string): Converted {
  if (isListType(parameter.type)) return element === null ? converted(null) : toList(parameter, element, flavour);
  const isJoined = flavour === "function" || listType.startsWith("List[");
  if (element === null) return nullElement(parameter, isJoined ? "function" : flavour);
  // A cmdlet adds to a StringCollection only what is a text already.
  if (listType === "StringCollection" && flavour === "cmdlet" && typeof element !== "string") return FAILED_WITH_REASON;
  if (parameter.type === "String" && isList(element) && isJoined) return converted(textOf(element));
  return conversionOf(parameter, parameter.type)(element, flavour);
}

function nullElement(parameter: ParameterContract, flavour: Flavour): Converted {
  const zero = toInteger(parameter.type)?.(0, flavour);
  if (zero !== undefined) return zero;
  const isEnum = parameter.enumeration?.name === parameter.type;
  return isEnum && flavour === "cmdlet"
    ? conversionOf(parameter, parameter.type)({}, flavour)
    : nullAs(parameter, flavour);
}
