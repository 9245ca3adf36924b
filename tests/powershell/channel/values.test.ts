import fc from "fast-check";
import { type Blob, blobValue } from "../../../lib/powershell/channel/blob";
import { ByteReader } from "../../../lib/powershell/channel/byte-reader";
import { ByteWriter } from "../../../lib/powershell/channel/byte-writer";
import { encodeCall } from "../../../lib/powershell/channel/call";
import { ProtocolFault } from "../../../lib/powershell/channel/protocol-fault";
import { readValue, type WireIn } from "../../../lib/powershell/channel/read-value";
import { writeValue } from "../../../lib/powershell/channel/write-value";
import { Secret, type Value } from "../../../lib/shell";
import { plainOf, sendableValue } from "../support/values";

describe("a value on the wire", () => {
  it("comes back as it was sent, whatever it is", () => {
    fc.assert(
      fc.property(sendableValue, (value) => {
        expect(plainOf(roundTrip(value))).toEqual(plainOf(value));
      }),
      { numRuns: 2000 },
    );
  });

  it.each([
    ["long", "x".repeat(40_000)],
    ["long with a surrogate that stands alone", `${"x".repeat(40_000)}\ud800`],
    ["long and not ASCII", "\u8868".repeat(33_000)],
  ])("comes back when it is a text that is %s", (_, text) => {
    expect(roundTrip(text) === text).toBe(true);
  });

  it("comes back when it is nested 200 levels deep", () => {
    let value: Value = "x";
    for (let depth = 0; depth < 199; depth += 1) value = depth % 2 === 0 ? [value] : { a: value };
    expect(plainOf(roundTrip(value))).toEqual(plainOf(value));
  });

  it("keeps keys that are named like parts of every object", () => {
    const value = JSON.parse('{"__proto__":1,"constructor":2,"a":3,"A":4,"":5}') as Value;
    const back = roundTrip(value) as object;
    expect(Object.entries(back)).toEqual([
      ["__proto__", 1],
      ["constructor", 2],
      ["a", 3],
      ["A", 4],
      ["", 5],
    ]);
    expect(Object.getPrototypeOf(back)).toBe(Object.prototype);
  });

  it("is refused before anything is sent when System.DateTime has no such date", () => {
    expect(() => roundTrip(new Date(8.64e15))).toThrow("VALUE_NOT_SENDABLE");
    expect(() => roundTrip(new Date("-000001-01-01T00:00:00Z"))).toThrow("VALUE_NOT_SENDABLE");
  });

  it("is refused before anything is sent when a call would be longer than a frame may be", () => {
    const Value = Array.from({ length: 2300 }, () => "x".repeat(30_000));
    const call = {
      command: { module: "M", name: "Get-Echo", parameters: { Value } },
      changes: false,
      fence: undefined,
    };
    expect(() => encodeCall({ ...call, records: false })).toThrow(
      /VALUE_NOT_SENDABLE: Get-Echo was given 690\d+ bytes/,
    );
  });

  it("is a credential when it is a user name with a secret password", () => {
    const out = written({ userName: "admin", password: new Secret("pw") });
    expect(out.bytes[0]).toBe(15);
    const other = written({ userName: "admin", password: "pw" });
    expect(other.bytes[0]).toBe(13);
  });

  it("is refused with a fault, and nothing else, when its bytes are not what was written", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
        try {
          readValue(wireIn(Buffer.from(bytes)));
        } catch (thrown) {
          expect(thrown).toBeInstanceOf(ProtocolFault);
        }
      }),
      { numRuns: 3000 },
    );
  });
});

function written(value: Value): { readonly bytes: Buffer; readonly blobs: readonly Blob[] } {
  const out = { bytes: new ByteWriter(), blobs: [] as Blob[] };
  writeValue(out, value, "value");
  return { bytes: out.bytes.written, blobs: out.blobs };
}

function roundTrip(value: Value): Value {
  const { bytes, blobs } = written(value);
  const input = wireIn(bytes, blobs);
  const back = readValue(input);
  expect(input.bytes.isAtEnd).toBe(true);
  return back;
}

function wireIn(bytes: Buffer, blobs: readonly Blob[] = []): WireIn {
  const values = new Map(blobs.map((blob, index) => [index, blobValue(blob)]));
  return { bytes: new ByteReader(bytes), blobs: values, truncated: false };
}
