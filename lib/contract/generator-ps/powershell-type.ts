import type { ParameterContract } from "../command-contract";
import { elementTypeOf, isListType } from "../parameter-type";
import type { Enumerations } from "./enumerations";

/** The types that every PowerShell has. */
const TYPES: { readonly [type: string]: string } = {
  String: "string",
  SwitchParameter: "switch",
  Boolean: "bool",
  Byte: "byte",
  UInt16: "uint16",
  Int32: "int",
  UInt32: "uint32",
  Int64: "long",
  UInt64: "uint64",
  DateTime: "datetime",
  TimeSpan: "timespan",
  Guid: "guid",
  Uri: "uri",
  IPAddress: "System.Net.IPAddress",
  Hashtable: "hashtable",
  SecureString: "securestring",
  PSCredential: "pscredential",
  PSObject: "psobject",
  StringCollection: "System.Collections.Specialized.StringCollection",
};

/**
 * The type that a parameter has in the generated module. Types that belong to the real module's own assemblies (SMO,
 * cluster, CIM and virtual machine objects) are `object`: no value is refused for its type there.
 */
export function powershellType(parameter: ParameterContract, enumerations: Enumerations): string {
  const { type, enumeration } = parameter;
  const element = elementTypeOf(type);
  if (type.startsWith("List[")) return `System.Collections.Generic.List[${TYPES[element] ?? "object"}]`;
  if (type !== "StringCollection" && isListType(type)) {
    return `${powershellType({ ...parameter, type: element }, enumerations)}[]`;
  }
  if (enumeration?.name === type) return enumerations.nameOf(enumeration);
  return TYPES[type] ?? "object";
}
