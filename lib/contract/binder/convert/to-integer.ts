import { Decimal, type Value } from "../../../shell";
import { type Conversion, converted, FAILED, FAILED_WITH_REASON, isList } from "./converted";

interface Range {
  readonly min: bigint;
  readonly max: bigint;
  /** 64-bit types are bigint, the others number. */
  readonly isWide: boolean;
}

const range = (bits: bigint, signed: boolean): Range => ({
  min: signed ? -(2n ** (bits - 1n)) : 0n,
  max: signed ? 2n ** (bits - 1n) - 1n : 2n ** bits - 1n,
  isWide: bits === 64n,
});

const RANGES: { readonly [type: string]: Range } = {
  Byte: range(8n, false),
  UInt16: range(16n, false),
  Int32: range(32n, true),
  UInt32: range(32n, false),
  Int64: range(64n, true),
  UInt64: range(64n, false),
};

/** To an integer type: texts as PowerShell reads numbers, fractions to the nearest even, no lists, no overflow. */
export function toInteger(type: string): Conversion | undefined {
  const target = RANGES[type];
  if (target === undefined) return undefined;
  return (value) => {
    if (isList(value)) return FAILED_WITH_REASON;
    const integer = integerOf(value);
    if (integer === undefined || integer < target.min || integer > target.max) return FAILED;
    return converted(target.isWide ? integer : Number(integer));
  };
}

function integerOf(value: Value): bigint | undefined {
  if (typeof value === "bigint") return value;
  if (typeof value === "boolean") return value ? 1n : 0n;
  if (typeof value === "number") return rounded(value);
  if (value instanceof Decimal) return integerOfText(value.text);
  return typeof value === "string" ? integerOfText(value) : undefined;
}

function rounded(value: number): bigint | undefined {
  if (!Number.isFinite(value)) return undefined;
  const floor = Math.floor(value);
  const rest = value - floor;
  const isUp = rest > 0.5 || (rest === 0.5 && floor % 2 !== 0);
  return BigInt(isUp ? floor + 1 : floor);
}

const MULTIPLIERS: { readonly [suffix: string]: number } = { "": 0, kb: 1, mb: 2, gb: 3, tb: 4, pb: 5 };

/** "12", " 12 ", "+5", "0x1F", "0b11", "1e3", "1kb", "12L", "1,2" (commas are dropped), "" (zero). */
export function integerOfText(text: string): bigint | undefined {
  const trimmed = text.trim().toLowerCase();
  if (trimmed === "") return 0n;
  const radix = /^([+-]?)(0x[0-9a-f]+|0b[01]+)$/.exec(trimmed);
  if (radix !== null) return BigInt(radix[2] ?? "0") * (radix[1] === "-" ? -1n : 1n);
  const match = /^([+-]?(?:\d[\d,]*\.?\d*|\.\d+)(?:e[+-]?\d+)?)(?:u?[lysn]|u|d)?(kb|mb|gb|tb|pb|)$/.exec(trimmed);
  if (match === null) return undefined;
  const digits = (match[1] ?? "").replaceAll(",", "");
  const factor = 1024n ** BigInt(MULTIPLIERS[match[2] ?? ""] ?? 0);
  if (/^[+-]?\d+$/.test(digits)) return BigInt(digits.replace("+", "")) * factor;
  return rounded(Number(digits) * Number(factor));
}
