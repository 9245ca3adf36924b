import { labParts } from "../../lab/parts";
import { allScenarios } from "../all-scenarios";
import { crashAt } from "../places/crash-scenarios";
import type { Terrain } from "../places/terrain";
import type { Scenario } from "../scenario";
import { type Draw, drawFrom } from "../seeded";
import { assumedOf } from "../variants/variant-scenarios";

const MOST_FAULTS = 3;
const PREFIX = "random/";

/** Whether a name is that of a random scenario; its seed then. */
export function seedOf(name: string): number | undefined {
  const text = name.startsWith(PREFIX) ? name.slice(PREFIX.length) : "";
  return /^\d+$/.test(text) ? Number(text) : undefined;
}

/** Draws scenarios of up to three faults, each from its seed alone. */
export function randomScenarios(terrain: Terrain): (seed: number) => Scenario {
  const single = allScenarios({ terrain, rollback: undefined }, { isAll: true, seed: 0 }).filter(
    ({ kind, variants }) => (kind === "hazard" || kind === "failure") && Object.keys(variants).length === 0,
  );
  const names = [...new Set(single.map(familyOf))];
  const families = new Map(names.map((name) => [name, single.filter((one) => familyOf(one) === name)]));
  const assumed = assumedOf(labParts().behaviours.values());
  return (seed) => {
    const draw = drawFrom(seed);
    const count = 1 + Math.floor(draw.next() * MOST_FAULTS);
    const drawn = Array.from({ length: count }, () => drawFault(draw));
    const variants = Object.assign({}, ...drawn.map((one) => one.variants)) as Scenario["variants"];
    const faults = drawn.flatMap((one) => one.faults);
    const kind = faults.some((fault) => fault.kind === "crash") ? "crash" : "hazard";
    return { name: `${PREFIX}${seed}`, kind, step: drawn[0]?.step ?? null, variants, faults };
  };

  /** Families of faults are equally likely, however many places they have. */
  function drawFault(draw: Draw): Pick<Scenario, "faults" | "variants" | "step"> {
    const what = draw.next();
    if (what < 0.25) return crashAt(draw.one(terrain.calls), draw.next() < 0.5 ? "before" : "after", draw);
    if (what < 0.4 && assumed.length > 0) {
      const behaviour = draw.one(assumed);
      const others = behaviour.variants.filter(({ id }) => id !== behaviour.default);
      return { faults: [], step: null, variants: { [behaviour.id]: draw.one(others).id } };
    }
    return draw.one(families.get(draw.one(names)) ?? single);
  }
}

function familyOf({ kind, faults }: Scenario): string {
  const [fault] = faults;
  return fault?.kind === "hazard" ? fault.hazard.does : kind;
}
