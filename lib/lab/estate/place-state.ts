import type { HazardState } from "../hazards/hazard-state";
import type { Plain } from "../history";
import type { PersonState } from "../people/person-state";
import type { HazardInput, PersonInput } from "./estate-schema";

/** A hazard of the estate file as it waits in the state. */
export function hazardState(input: HazardInput): HazardState {
  const { does, at, on, skip, times, ...options } = input;
  return { does, at, on: on ?? null, skip, times: times === "always" ? null : times, options: plain(options) };
}

/** A person of the estate file as they wait in the state. */
export function personState(input: PersonInput): PersonState {
  const { at, on, does, after, times, ...options } = input;
  return { at, on: on ?? null, does, afterMs: after, times: times ?? null, options: plain(options) };
}

function plain(options: { readonly [name: string]: unknown }): { [name: string]: Plain } {
  return JSON.parse(JSON.stringify(options)) as { [name: string]: Plain };
}
