import type { ParameterContract } from "../command-contract";
import type { Refusal } from "./refusal";

export type Found =
  | { readonly kind: "found"; readonly parameter: ParameterContract; readonly isCommon: boolean }
  | { readonly kind: "unknown" }
  | { readonly kind: "ambiguous"; readonly refusal: Refusal };

export interface Declared {
  readonly own: readonly ParameterContract[];
  readonly common: readonly ParameterContract[];
}

/** Looks a parameter up by a name as somebody wrote it: the exact name, else the exact alias, else a unique prefix. */
export function findParameter(declared: Declared, written: string): Found {
  const name = written.toLowerCase();
  const all = [...declared.own, ...declared.common];
  const exact =
    all.find((parameter) => parameter.name.toLowerCase() === name) ??
    all.find((parameter) => parameter.aliases.some((alias) => alias.toLowerCase() === name));
  if (exact !== undefined) return found(declared, exact);
  const hits = name === "" ? [] : all.filter((parameter) => hasPrefix(parameter, name));
  // The command's own parameter is meant where a prefix fits it and common ones.
  const own = hits.filter((parameter) => declared.own.includes(parameter));
  const [hit, ...others] = own.length === 1 ? own : hits;
  if (hit === undefined) return { kind: "unknown" };
  return others.length === 0 ? found(declared, hit) : ambiguous(written, hits);
}

function hasPrefix(parameter: ParameterContract, prefix: string): boolean {
  return [parameter.name, ...parameter.aliases].some((name) => name.toLowerCase().startsWith(prefix));
}

function found(declared: Declared, parameter: ParameterContract): Found {
  return { kind: "found", parameter, isCommon: declared.common.includes(parameter) };
}

function ambiguous(written: string, hits: readonly ParameterContract[]): Found {
  const matches = hits.map((parameter) => `-${parameter.name}`).join(" ");
  const message = `Parameter cannot be processed because the parameter name '${written}' is ambiguous. Possible matches include: ${matches}.`;
  return { kind: "ambiguous", refusal: { id: "AmbiguousParameter", message, parameterName: written } };
}
