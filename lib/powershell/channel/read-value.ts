import { Decimal, Secret, type Value } from "../../shell";
import type { ByteReader } from "./byte-reader";
import { ProtocolFault } from "./protocol-fault";
import { TAG } from "./tag";

const MAX_DEPTH = 400;

/** Where values are read from: bytes, the blobs that came before, and whether something had been cut. */
export interface WireIn {
  readonly bytes: ByteReader;
  readonly blobs: Map<number, string | Uint8Array>;
  truncated: boolean;
}

/** Reads one value with its tag. An enumeration's member becomes its name. @throws ProtocolFault for what is no value. */
export function readValue(input: WireIn, depth = 0): Value {
  const { bytes } = input;
  const tag = bytes.byte();
  switch (tag) {
    case TAG.string:
      return bytes.text();
    case TAG.int32:
      return bytes.int32();
    case TAG.null:
      return null;
    case TAG.false:
      return false;
    case TAG.true:
      return true;
    case TAG.int64:
      return bytes.int64();
    case TAG.double:
      return bytes.double();
    case TAG.date:
      return new Date(bytes.safeInteger());
    case TAG.decimal:
      return new Decimal(bytes.text());
    case TAG.string16:
      return bytes.text16();
    case TAG.bytes:
      return bytes.raw();
    case TAG.secret:
      return new Secret(bytes.text16());
    case TAG.enum:
      return readEnum(bytes);
    case TAG.truncated:
      input.truncated = true;
      return bytes.text();
    case TAG.blob:
      return readBlob(input);
    default:
      if (depth > MAX_DEPTH) throw new ProtocolFault(`a value is nested more than ${MAX_DEPTH} levels deep`);
      return readComposite(input, tag, depth + 1);
  }
}

/** Defines a property as data, also one that is named like an accessor of every object. */
export function setProperty(object: Record<string, Value>, name: string, value: Value): void {
  if (name !== "__proto__") object[name] = value;
  else Object.defineProperty(object, name, { value, enumerable: true, configurable: true, writable: true });
}

function readComposite(input: WireIn, tag: number, depth: number): Value {
  const { bytes } = input;
  if (tag === TAG.list) {
    const list: Value[] = [];
    for (let left = bytes.count(); left > 0; left -= 1) list.push(readValue(input, depth));
    return list;
  }
  if (tag === TAG.map) {
    const map: Record<string, Value> = {};
    for (let left = bytes.count(); left > 0; left -= 1) {
      const name = readValue(input, depth);
      if (typeof name !== "string") throw new ProtocolFault("a key is no text");
      setProperty(map, name, readValue(input, depth));
    }
    return map;
  }
  if (tag === TAG.credential) {
    const userName = readValue(input, depth);
    return { userName, password: readValue(input, depth) };
  }
  throw new ProtocolFault(`there is no value of tag ${tag}`);
}

/** The name is the typed API's form; a combination without a name comes as its numbers. */
function readEnum(bytes: ByteReader): string {
  const name = bytes.text();
  bytes.int64();
  return name;
}

function readBlob({ bytes, blobs }: WireIn): Value {
  const index = bytes.int32();
  const value = blobs.get(index);
  if (value === undefined) throw new ProtocolFault(`blob ${index} was not sent`);
  // Each is named once. Others may wait already for a frame that comes later.
  blobs.delete(index);
  return value;
}
