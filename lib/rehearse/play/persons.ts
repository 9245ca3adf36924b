import type { Lab } from "../../lab";
import type { RunEvent } from "../../upgrade";
import type { Stage } from "./stage";

/** How long a person reads before they do what they are told. */
const READING_MS = 120_000;

/** What a person of the lab does who reads cutover's instruction for a step, by system and by the step's id. */
const obeying: { readonly [system: string]: { readonly [step: string]: readonly string[] } } = {
  "timetracker-nx": {
    maintenance: ["maintenance-on"],
    "installer-ready": ["start-installer"],
    "product-version": ["click-install"],
    "schema-update": ["click-finish", "open-admin"],
    licence: ["enter-licence"],
  },
};

/**
 * Persons who do what a resumed run asks them for, where the estate has persons at all: those that the estate declares
 * act once, at moments of the undisturbed run, and may have done so already.
 */
export function obeyingPersons({ brief, snapshot }: Stage, lab: Lab): (event: RunEvent) => void {
  const { people } = JSON.parse(snapshot.text) as Pick<ReturnType<Lab["inspect"]>, "people">;
  const actions = obeying[brief.system] ?? {};
  return (event) => {
    if (event.kind !== "instruction" || people.length === 0) return;
    const [, id = "", on = ""] = /^([^@]+)@([^#]+)#/.exec(event.key) ?? [];
    const deeds = actions[id] ?? [];
    if (deeds.length === 0) return;
    void lab.ports.clock.sleep(READING_MS).then(() => {
      for (const does of deeds) {
        const options = people.find((person) => person.does === does)?.options ?? {};
        lab.act({ on, does, options });
      }
    });
  };
}
