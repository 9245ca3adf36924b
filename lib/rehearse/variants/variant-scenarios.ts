import type { Behaviour } from "../../lab";
import { firstOfEach } from "../places/hazard-scenarios";
import type { Fault, Scenario } from "../scenario";
import { coveringArray, type Factor, type Row } from "./covering-array";

type Assumed = Extract<Behaviour, { readonly source: "assumed" }>;

/** What the lab believes without a source. */
export function assumedOf(behaviours: Iterable<Behaviour>): readonly Assumed[] {
  return [...behaviours].filter((one): one is Assumed => "variants" in one);
}

/**
 * Every variant of an assumed behaviour by itself in the undisturbed run, and all of them in pairs: with each other, and
 * with each thing that can go wrong in the product itself, since many a variant shows only then. Pure.
 *
 * @param disturbed scenarios in which a hazard of a product strikes
 */
export function variantScenarios(behaviours: Iterable<Behaviour>, disturbed: readonly Scenario[]): readonly Scenario[] {
  const assumed = assumedOf(behaviours);
  const alone = assumed.flatMap((behaviour) =>
    behaviour.variants
      .filter(({ id }) => id !== behaviour.default)
      .map(({ id }) =>
        scenarioOf({ name: `variant/${behaviour.id}=${id}`, variants: { [behaviour.id]: id } }, undefined),
      ),
  );
  const causes = new Map(firstOfEach(disturbed, hazardOf).map((scenario) => [hazardOf(scenario), scenario]));
  return [...alone, ...pairs(assumed, causes)];
}

/** The factor beside the behaviours: what strikes. */
const STRIKES = "strikes";
const NOTHING = "nothing";

function pairs(assumed: readonly Assumed[], causes: ReadonlyMap<string, Scenario>): readonly Scenario[] {
  const factors: readonly Factor[] = [
    { name: STRIKES, levels: [NOTHING, ...causes.keys()] },
    ...assumed.map(({ id, variants }) => ({ name: id, levels: variants.map((variant) => variant.id) })),
  ];
  return coveringArray(factors).map((row, i) => {
    const cause = causes.get(row[STRIKES] ?? "");
    const variants = chosen(row, assumed);
    return scenarioOf({ name: `variants/${String(i + 1).padStart(3, "0")}/${row[STRIKES]}`, variants }, cause);
  });
}

/** The choices of a row that are not the lab's own. */
function chosen(row: Row, assumed: readonly Assumed[]): Readonly<Record<string, string>> {
  const others = assumed.filter(({ id, default: usual }) => row[id] !== usual);
  return Object.fromEntries(others.map(({ id }) => [id, row[id] ?? ""]));
}

function scenarioOf(
  head: { readonly name: string; readonly variants: Readonly<Record<string, string>> },
  cause: Scenario | undefined,
): Scenario {
  const faults: readonly Fault[] = cause?.faults ?? [];
  return { ...head, kind: cause === undefined ? "clean" : "hazard", step: cause?.step ?? null, faults };
}

/** The hazard of a scenario, with the place where it is asked for. */
function hazardOf({ faults }: Scenario): string {
  const [fault] = faults;
  return fault?.kind === "hazard" ? `${fault.hazard.does}@${fault.hazard.at}` : NOTHING;
}
