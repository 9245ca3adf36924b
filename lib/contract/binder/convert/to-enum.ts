import type { Value } from "../../../shell";
import type { EnumContract } from "../../command-contract";
import { type Conversion, converted, FAILED, isList } from "./converted";

/**
 * To an enumeration: a name in any case or its unique prefix, a number, several of them with commas or as a list. Gives
 * the member's name; the names of a combination joined by ", ".
 */
export function toEnum(enumeration: EnumContract): Conversion {
  return (value) => {
    const parts = isList(value) ? [...value] : [value];
    const numbers = parts.map((part) => numberFrom(enumeration, part));
    if (numbers.length === 0 || numbers.includes(undefined)) return FAILED;
    const sum = numbers.reduce<number>((bits, number) => bits | (number ?? 0), 0);
    const name = nameOf(enumeration, numbers.length === 1 ? (numbers[0] ?? 0) : sum);
    return name === undefined ? FAILED : converted(name);
  };
}

function numberFrom(enumeration: EnumContract, part: Value): number | undefined {
  if (typeof part === "number") return Number.isInteger(part) ? part : undefined;
  if (typeof part === "bigint") return Number(part);
  if (typeof part !== "string") return undefined;
  const numbers = part.split(",").map((name) => numberFromText(enumeration, name.trim()));
  if (numbers.length === 1) return numbers[0];
  return numbers.includes(undefined) ? undefined : numbers.reduce<number>((bits, number) => bits | (number ?? 0), 0);
}

function numberFromText({ members }: EnumContract, text: string): number | undefined {
  if (/^[+-]?\d+$/.test(text)) return Number(text);
  const name = text.toLowerCase();
  if (name === "") return undefined;
  const entries = Object.entries(members);
  const exact = entries.find(([member]) => member.toLowerCase() === name);
  if (exact !== undefined) return exact[1];
  const hits = entries.filter(([member]) => member.toLowerCase().startsWith(name));
  return hits.length === 1 ? hits[0]?.[1] : undefined;
}

function nameOf({ members, flags }: EnumContract, number: number): string | undefined {
  const exact = Object.entries(members).find(([, member]) => member === number);
  if (exact !== undefined) return exact[0];
  if (!flags) return undefined;
  const parts = Object.entries(members).filter(([, member]) => member !== 0 && (number & member) === member);
  const covered = parts.reduce((bits, [, member]) => bits | member, 0);
  return covered === number ? parts.map(([name]) => name).join(", ") : undefined;
}
