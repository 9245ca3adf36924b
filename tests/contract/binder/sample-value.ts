import type { ParameterContract } from "../../../lib/contract";
import { elementTypeOf, isListType } from "../../../lib/contract/parameter-type";
import { Secret, type Value } from "../../../lib/shell";

const SAMPLES: { readonly [type: string]: Value } = {
  String: "x",
  SwitchParameter: true,
  Boolean: true,
  Byte: 7,
  UInt16: 7,
  Int32: 7,
  UInt32: 7,
  Int64: 7n,
  UInt64: 7n,
  DateTime: new Date(Date.UTC(2026, 10, 21)),
  TimeSpan: "1.02:03:04",
  Guid: "00000000-0000-0000-0000-00000000000a",
  Uri: "http://localhost/",
  IPAddress: "10.0.0.1",
  Hashtable: { a: 1 },
  SecureString: new Secret("s"),
  PSCredential: { userName: "u", password: new Secret("p") },
};

/** A value that the parameter takes, and how it comes out of the binder. */
export function sampleValue(parameter: ParameterContract): Value {
  if (parameter.type === "Byte[]") return new Uint8Array([1, 2]);
  if (isListType(parameter.type)) {
    const element = parameter.type === "StringCollection" ? "String" : elementTypeOf(parameter.type);
    return [sampleValue({ ...parameter, type: element })];
  }
  if (parameter.enumeration !== undefined) return Object.keys(parameter.enumeration.members)[0] ?? "";
  const [valid] = parameter.validValues;
  if (valid !== undefined) return parameter.type === "String" ? valid : Number(valid);
  if (parameter.range !== undefined) return Number(parameter.range[0]);
  return SAMPLES[parameter.type] ?? "any object";
}
