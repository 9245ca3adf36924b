import type { PartIndex } from "../part-index";
import type { EstateState } from "../state/estate-state";
import { setEntry } from "../state/table";
import { checkDeclaration } from "./check-declaration";
import { hazardState, personState } from "./place-state";

/** What an opener adds to an estate: as in estate.yaml. */
export interface EstateAdditions {
  readonly hazards?: readonly { readonly [key: string]: unknown }[];
  readonly people?: readonly { readonly [key: string]: unknown }[];
  readonly variants?: { readonly [behaviour: string]: string };
  readonly seed?: string;
}

/** Adds hazards and persons, and chooses variants. @throws CutoverError LAB_ESTATE_INVALID */
export function addToEstate(state: EstateState, parts: PartIndex, additions: EstateAdditions): void {
  const { hazards = [], people = [], variants = {}, seed } = additions;
  if (seed !== undefined) state.seed = seed;
  if (hazards.length + people.length + Object.keys(variants).length === 0) return;
  const computers = Object.fromEntries(Object.values(state.computers).map(({ name }) => [name, {}]));
  const locate = (path: readonly PropertyKey[]) => path.map(String).join(".");
  const checked = checkDeclaration({ computers, hazards, people, variants }, parts, locate);
  state.hazards.push(...checked.hazards.map(hazardState));
  state.people.push(...checked.people.map(personState));
  for (const [behaviour, choice] of Object.entries(checked.variants)) setEntry(state.variants, behaviour, choice);
}
