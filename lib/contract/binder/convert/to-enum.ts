import type { Value } from "../../../shell";
import type { EnumContract } from "../../command-contract";
import { type Conversion, converted, FAILED, isList } from "./converted";
import { isEmptyMap } from "./to-object";

/**
 * To an enumeration: a name in any case or its unique prefix, a number; several full names with commas, or a list of
 * numbers and full names. Gives the member's name; the names of a combination joined by ", ".
 */
export function toEnum(enumeration: EnumContract): Conversion {
  return (value) => {
    // An empty map makes a new value of the type, which is 0 whether or not a member has that number.
    if (isEmptyMap(value)) return converted(nameOf(enumeration, 0) ?? "0");
    const number = isList(value) ? numberFromList(enumeration, [...value]) : numberFrom(enumeration, value);
    const name = number === undefined ? undefined : nameOf(enumeration, number);
    return name === undefined ? FAILED : converted(name);
  };
}

/** PowerShell joins a list's elements with commas: numbers of members by name, everything else as its text. */
function numberFromList(enumeration: EnumContract, parts: readonly Value[]): number | undefined {
  if (parts.length === 1) return numberFrom(enumeration, parts[0] ?? null);
  const names = parts.map((part) =>
    typeof part === "string" ? part : nameOf(enumeration, numberFrom(enumeration, part) ?? Number.NaN),
  );
  return names.includes(undefined) ? undefined : numberFromText(enumeration, names.join(","));
}

function numberFrom(enumeration: EnumContract, part: Value): number | undefined {
  if (typeof part === "number") return Number.isInteger(part) ? part : undefined;
  // An Int64 is cut to the 32 bits of the enumeration, without a check.
  if (typeof part === "bigint") return Number(BigInt.asIntN(32, part));
  return typeof part === "string" ? numberFromText(enumeration, part) : undefined;
}

function numberFromText(enumeration: EnumContract, text: string): number | undefined {
  const [only = "", ...others] = text.split(",").map((name) => name.trim().toLowerCase());
  if (others.length === 0) return numberOf(enumeration, only);
  const numbers = [only, ...others].map((name) => exactly(enumeration, name));
  return numbers.includes(undefined) ? undefined : numbers.reduce<number>((bits, number) => bits | (number ?? 0), 0);
}

function numberOf(enumeration: EnumContract, name: string): number | undefined {
  if (/^[+-]?\d+$/.test(name)) return Number(name);
  const exact = exactly(enumeration, name);
  if (exact !== undefined || name === "") return exact;
  const hits = Object.entries(enumeration.members).filter(([member]) => member.toLowerCase().startsWith(name));
  return hits.length === 1 ? hits[0]?.[1] : undefined;
}

function exactly({ members }: EnumContract, name: string): number | undefined {
  return Object.entries(members).find(([member]) => member.toLowerCase() === name)?.[1];
}

function nameOf({ members, flags }: EnumContract, number: number): string | undefined {
  const exact = Object.entries(members).find(([, member]) => member === number);
  if (exact !== undefined) return exact[0];
  if (!flags) return undefined;
  const parts = Object.entries(members).filter(([, member]) => member !== 0 && (number & member) === member);
  const covered = parts.reduce((bits, [, member]) => bits | member, 0);
  return covered === number ? parts.map(([name]) => name).join(", ") : undefined;
}
