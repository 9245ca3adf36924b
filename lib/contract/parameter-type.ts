/** Types whose conversion rules are known; every other type is an enumeration or takes any value. */
const KNOWN = new Set([
  "String",
  "SwitchParameter",
  "Boolean",
  "Byte",
  "UInt16",
  "Int32",
  "UInt32",
  "Int64",
  "UInt64",
  "DateTime",
  "TimeSpan",
  "Guid",
  "Uri",
  "IPAddress",
  "Hashtable",
  "SecureString",
  "PSCredential",
  "StringCollection",
  "Object",
  "PSObject",
]);

/** The type without one level of list around it: `String[]` and `List[String]` give `String`. */
export function elementTypeOf(type: string): string {
  if (type.endsWith("[]")) return type.slice(0, -2);
  const list = /^List\[(.*)\]$/.exec(type);
  return list?.[1] ?? type;
}

export function isListType(type: string): boolean {
  return elementTypeOf(type) !== type || type === "StringCollection";
}

export function isKnownType(type: string): boolean {
  return KNOWN.has(type) || (isListType(type) && type !== elementTypeOf(type) && isKnownType(elementTypeOf(type)));
}
