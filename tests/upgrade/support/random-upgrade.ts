import fc from "fast-check";
import type { AnyStep, Upgrade } from "../../../lib/upgrade";
import { TestEstate } from "./test-estate";
import { capture, holds, migration, valueStep } from "./toy-steps";

const KINDS = ["window", "once", "check", "watched", "goal", "migration"] as const;

export interface Spec {
  readonly kind: (typeof KINDS)[number];
  readonly onSecond: boolean;
  /** Its value is right already when the run begins. */
  readonly isSo: boolean;
  /** For windows: which of the steps behind it ends it. */
  readonly until: number;
}

/** A small upgrade of random roles on one or two computers, with the estate in which it begins. */
export interface RandomUpgrade {
  readonly specs: readonly Spec[];
  readonly upgrade: Upgrade;
  readonly estate: TestEstate;
  /** Ids of the steps whose act changes a value, in order. */
  readonly acting: readonly string[];
}

const spec: fc.Arbitrary<Spec> = fc.record({
  kind: fc.constantFrom(...KINDS),
  onSecond: fc.boolean(),
  isSo: fc.boolean(),
  until: fc.nat(5),
});

/** Upgrades of two to six steps, the last of them a goal; the options fix what a law needs. */
export function randomUpgrades(
  options: { readonly kinds?: readonly Spec["kind"][] } = {},
): fc.Arbitrary<RandomUpgrade> {
  const kinds = options.kinds ?? KINDS;
  const one = spec.filter(({ kind }) => kinds.includes(kind));
  return fc.array(one, { minLength: 1, maxLength: 5 }).map((specs) => {
    const last: Spec = { kind: "goal", onSecond: false, isSo: false, until: 0 };
    const built = build([...specs, last]);
    // A failure prints what was generated, not the whole estate.
    return Object.defineProperty(built, fc.toStringMethod, { value: () => built.specs.map(nameOf).join(" ") });
  });
}

function nameOf({ kind, onSecond, isSo, until }: Spec, i: number): string {
  return `${kind}${i}@${onSecond ? "B" : "A"}${isSo ? "(so)" : ""}${kind === "window" || kind === "watched" ? `→+${until}` : ""}`;
}

function build(specs: readonly Spec[]): RandomUpgrade {
  const ids = specs.map(({ kind }, i) => `${kind}${i}`);
  const goals = ids.filter((_, i) => specs[i]?.kind === "goal" || specs[i]?.kind === "migration");
  const computerOf = (i: number): string => (specs[i]?.onSecond === true ? "B" : "A");
  const steps = specs.map((one, i): AnyStep => {
    const id = ids[i] as string;
    const computer = computerOf(i);
    const behind = ids.slice(i + 1);
    const until = behind[one.until % behind.length] ?? (ids.at(-1) as string);
    if (one.kind === "window") return valueStep({ id, computer, role: { kind: "window", until, serves: goals } });
    if (one.kind === "once") return capture({ id, computer, of: id, serves: goals });
    if (one.kind === "check") return holds({ id, computer, path: id, serves: goals });
    if (one.kind === "watched") return holds({ id, computer, path: id, serves: goals, watch: { from: id, until } });
    if (one.kind === "migration") return migration({ id, computer });
    return valueStep({ id, computer, role: { kind: "goal" } });
  });
  const computers = specs.some(({ onSecond }) => onSecond) ? ["B", "A"] : ["A"];
  const estate = TestEstate.of(computers);
  specs.forEach((one, i) => {
    const { values } = estate.state.computers[computerOf(i)] ?? { values: {} as Record<string, string> };
    values[ids[i] as string] = one.isSo && one.kind !== "once" ? "new" : "old";
  });
  const upgrade = { system: "toy", title: "Toy", inputs: null, computers, steps };
  const acting = ids.filter((_, i) => {
    const one = specs[i] as Spec;
    return !one.isSo && ["window", "goal", "migration"].includes(one.kind);
  });
  return { specs, upgrade, estate, acting };
}

/** Makes the act of a step fail: its computer refuses to write the value, or its job ends badly. */
export function failing(random: RandomUpgrade, id: string): { upgrade: Upgrade; estate: TestEstate } {
  const estate = random.estate.copy();
  for (const { values } of Object.values(estate.state.computers)) {
    if (values[id] !== undefined) values[`refuses:${id}`] = "yes";
  }
  const steps = random.upgrade.steps.map((step) =>
    step.id === id && id.startsWith("migration") ? migration({ id, computer: step.computer, exitCode: 1 }) : step,
  );
  return { upgrade: { ...random.upgrade, steps }, estate };
}
