import type { Lab } from "../../lab";
import type { RunEvent } from "../../upgrade";
import type { Stage } from "./stage";

/** How long a person reads before they do what they are told. */
const READING_MS = 120_000;

/** What a person of the lab does who reads cutover's instruction for a step, or is told to take it back. */
interface Obeying {
  readonly told: { readonly [step: string]: readonly string[] };
  readonly undone: { readonly [step: string]: readonly string[] };
}

/** By system. */
const obeying: { readonly [system: string]: Obeying } = {
  "timetracker-nx": {
    told: {
      maintenance: ["maintenance-on"],
      "installer-ready": ["start-installer"],
      "product-version": ["start-installer", "click-install"],
      "schema-update": ["click-finish", "open-admin"],
      licence: ["enter-licence"],
    },
    undone: { maintenance: ["maintenance-off"] },
  },
};

/** Everything that such persons do. */
export function deedsOfPersons(system: string): ReadonlySet<string> {
  const { told = {}, undone = {} } = obeying[system] ?? {};
  return new Set([...Object.values(told), ...Object.values(undone)].flat());
}

type DeepPeople = ReturnType<Lab["inspect"]>["people"];

/**
 * Persons who do what cutover asks for, some minutes later, and nothing unasked. They stand in for the persons of the
 * estate who would do the same at fixed moments: in an upgrade that is disturbed, those come too early.
 */
export function obeyingPersons(
  { brief, people }: { readonly brief: Stage["brief"]; readonly people: DeepPeople },
  lab: Lab,
): (event: RunEvent) => void {
  const { told = {}, undone = {} } = obeying[brief.system] ?? {};
  return (event) => {
    if ((event.kind !== "instruction" && event.kind !== "undoing") || people.length === 0) return;
    const [, id = "", on = ""] = /^([^@]+)@([^#]+)#/.exec(event.key) ?? [];
    const deeds = (event.kind === "undoing" ? undone : told)[id] ?? [];
    if (deeds.length === 0) return;
    void lab.ports.clock.sleep(READING_MS).then(() => {
      for (const does of deeds) {
        const options = people.find((person) => person.does === does)?.options ?? {};
        if (isPossible(does, people)) lab.act({ on, does, options });
      }
    });
  };
}

/** Only the estate's own persons know the key of a licence. */
function isPossible(does: string, people: DeepPeople): boolean {
  return does !== "enter-licence" || people.some((person) => person.does === does);
}
