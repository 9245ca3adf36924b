import { ALL_SETS, type ParameterContract } from "../command-contract";
import type { Choice, Possible } from "./choose-set";

/**
 * An unknown name makes the binder look at positions; two parameters that were not given and share one position in a
 * possible set are an error of their own (two commands of the contract have such sets).
 */
export function hasAmbiguousPosition({ sets, unbound }: Choice, possible: Possible): boolean {
  const names = possible === "all" ? (sets.length === 0 ? [ALL_SETS] : sets) : possible;
  return names.some((set) => {
    const positions = unbound.map((parameter) => positionIn(parameter, set)).filter((position) => position !== null);
    return new Set(positions).size < positions.length;
  });
}

function positionIn({ sets, position }: ParameterContract, set: string): number | null {
  if (!sets.includes(set) && !sets.includes(ALL_SETS)) return null;
  return position === null || typeof position === "number" ? position : (position[set] ?? null);
}
