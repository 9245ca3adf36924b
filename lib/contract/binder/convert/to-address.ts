import { Decimal, type Value } from "../../../shell";
import { type Conversion, converted, FAILED, FAILED_WITH_REASON, isList } from "./converted";
import { textOf } from "./to-text";

/** To System.Uri: any text, relative ones too, and numbers by their text. */
export const toUri: Conversion = (value) => {
  if (isList(value)) return FAILED_WITH_REASON;
  return isTextOrNumber(value) ? converted(textOf(value)) : FAILED;
};

/** To System.Net.IPAddress: a text ("10.0.0.1", "5" = 0.0.0.5, "::1"), or a whole number in the order of the network. */
export const toIpAddress: Conversion = (value) => {
  if (isList(value)) return FAILED_WITH_REASON;
  if (!isTextOrNumber(value)) return FAILED;
  const isInteger = typeof value === "bigint" || (Number.isInteger(value) && Math.abs(Number(value)) < 2 ** 31);
  const address = isInteger ? addressOfNumber(BigInt(value as number | bigint)) : addressOfText(textOf(value));
  return address === undefined ? FAILED : converted(address);
};

function isTextOrNumber(value: Value): value is string | number | bigint | Decimal {
  return ["string", "number", "bigint"].includes(typeof value) || value instanceof Decimal;
}

/** The first byte of the address is the lowest of the number. */
function addressOfNumber(number: bigint): string | undefined {
  if (number < 0n || number > 0xffff_ffffn) return undefined;
  return [0n, 8n, 16n, 24n].map((shift) => (number >> shift) & 0xffn).join(".");
}

function addressOfText(text: string): string | undefined {
  return text.includes(":") ? addressOfVersion6(text) : addressOfVersion4(text);
}

/** One to four parts, decimal, octal (0…) or hexadecimal (0x…); the last one fills what is left. */
function addressOfVersion4(text: string): string | undefined {
  const parts = text.split(".").map(numberOfPart);
  if (parts.length > 4 || parts.includes(undefined)) return undefined;
  const numbers = parts.map((part) => part ?? 0);
  const last = numbers.pop() ?? 0;
  const places = 4 - numbers.length;
  if (numbers.some((part) => part > 255) || last >= 256 ** places) return undefined;
  const rest = Array.from({ length: places }, (_, i) => Math.floor(last / 256 ** (places - 1 - i)) % 256);
  return [...numbers, ...rest].join(".");
}

function numberOfPart(part: string): number | undefined {
  if (/^0x[0-9a-f]+$/i.test(part)) return Number.parseInt(part, 16);
  if (/^0[0-7]+$/.test(part)) return Number.parseInt(part, 8);
  return /^(0|[1-9]\d*)$/.test(part) ? Number(part) : undefined;
}

/** The shortest form, as .NET prints it; the URL standard has the same one. */
function addressOfVersion6(text: string): string | undefined {
  const plain = /^\[?([0-9a-f:.]+)\]?$/i.exec(text)?.[1];
  return plain !== undefined && URL.canParse(`http://[${plain}]/`)
    ? new URL(`http://[${plain}]/`).hostname.slice(1, -1)
    : undefined;
}
