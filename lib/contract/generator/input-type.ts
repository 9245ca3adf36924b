import type { ParameterContract } from "../command-contract";
import { elementTypeOf, isListType } from "../parameter-type";
import type { Imports } from "./source-text";

const PLAIN: { readonly [type: string]: string } = {
  String: "string",
  SwitchParameter: "boolean",
  Boolean: "boolean",
  Byte: "number",
  UInt16: "number",
  Int32: "number",
  UInt32: "number",
  Int64: "bigint | number",
  UInt64: "bigint | number",
  DateTime: "Date",
  // As text, but not "5", which PowerShell takes for five days.
  TimeSpan: `\`\${number}:\${number}:\${number}\``,
  Guid: "string",
  Uri: "string",
  IPAddress: "string",
};

/** The TypeScript type of what a parameter takes. A list also takes one value of its kind. */
export function inputType(parameter: ParameterContract, imports: Imports): string {
  if (parameter.type === "Byte[]") return "Uint8Array";
  if (!isListType(parameter.type)) return singleType(parameter, parameter.type, imports);
  const element = parameter.type === "StringCollection" ? "String" : elementTypeOf(parameter.type);
  const single = inputType({ ...parameter, type: element }, imports);
  return `${single} | readonly ${/[| ]/.test(single) ? `(${single})` : single}[]`;
}

function singleType(parameter: ParameterContract, type: string, imports: Imports): string {
  const { enumeration, validValues } = parameter;
  if (enumeration?.name === type) return literals(Object.keys(enumeration.members));
  const plain = PLAIN[type];
  if (plain === "string" && validValues.length > 0) return literals(validValues);
  if (plain === "number" && validValues.length > 0) return validValues.join(" | ");
  if (plain !== undefined) return plain;
  if (type === "PSCredential") return imports.use("../credential", "type Credential");
  if (type === "SecureString") return imports.use("../../shell", "type Secret");
  if (type === "Hashtable") return imports.use("../../shell", "type ValueMap");
  return imports.use("../../shell", "type Value");
}

function literals(names: readonly string[]): string {
  return names.map((name) => JSON.stringify(name)).join(" | ");
}
