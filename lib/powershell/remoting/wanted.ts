import { ByteWriter } from "../channel/byte-writer";
import type { SessionValue } from "./session-parameters";

/**
 * What the near half of the relay is told, once, over its own connection: never by argv, environment or its input. A
 * password goes as UTF-16, of which a SecureString is made character by character. Pure.
 */
export function wantedPayload(wanted: Readonly<Record<string, SessionValue | undefined>>): Buffer {
  const given = Object.entries(wanted).flatMap(([name, value]) => (value === undefined ? [] : [{ name, value }]));
  const bytes = new ByteWriter();
  bytes.int32(given.length);
  for (const { name, value } of given) {
    bytes.text(name);
    writeWanted(bytes, value);
  }
  return bytes.written;
}

function writeWanted(bytes: ByteWriter, value: SessionValue): void {
  const kind = (letter: string) => bytes.byte(letter.charCodeAt(0));
  if (typeof value === "string") {
    kind("t");
    bytes.text(value);
  } else if (typeof value === "number") {
    kind("n");
    bytes.int32(value);
  } else if (typeof value === "boolean") {
    kind("b");
    bytes.byte(value ? 1 : 0);
  } else if ("map" in value) {
    kind("m");
    const entries = Object.entries(value.map);
    bytes.int32(entries.length);
    for (const [name, text] of entries) {
      bytes.text(name);
      bytes.text(text);
    }
  } else {
    kind("c");
    bytes.text(value.userName);
    bytes.text16(value.password.reveal());
  }
}
