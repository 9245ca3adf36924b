import { ByteReader } from "./byte-reader";
import { ByteWriter } from "./byte-writer";
import { FRAME, type Frame, frameBytes } from "./frame";

/** What a connection says of itself first. */
export interface Hello {
  /** Which of its two connections a host means. */
  readonly kind: number;
  /** The half of the nonce that the far side proves itself with. */
  readonly nonce: string;
}

/** @returns undefined for what is no greeting: nobody that is known has connected. */
export function readHello({ type, payload }: Frame): Hello | undefined {
  if (type !== FRAME.hello) return undefined;
  const bytes = new ByteReader(payload);
  try {
    const hello = { kind: bytes.byte(), nonce: bytes.text() };
    return bytes.isAtEnd ? hello : undefined;
  } catch {
    return undefined;
  }
}

/** The answer to a greeting: the other half of the nonce. */
export function helloAnswer(nonce: string): Buffer {
  const bytes = new ByteWriter();
  bytes.text(nonce);
  return frameBytes({ type: FRAME.hello, id: 0, payload: bytes.written });
}
