import type { Rehearsal } from "../rehearse";
import type { Played } from "../scenario";
import type { Dependence } from "../variants/dependence";
import { behaviourText } from "./behaviour-text";

/** A behaviour without a source on which something depends, with every case. */
export interface Assumption {
  readonly behaviour: string;
  /** What is not known, in words. */
  readonly text: string;
  readonly variant: string;
  readonly meaning: string;
  readonly cases: readonly Dependence[];
}

export function assumptionsOf({ dependences }: Pick<Rehearsal, "dependences">): readonly Assumption[] {
  const keys = [...new Set(dependences.map(({ behaviour, variant }) => `${behaviour}\n${variant}`))];
  return keys.map((key) => {
    const [behaviour = "", variant = ""] = key.split("\n");
    const words = behaviourText(behaviour, variant);
    const cases = dependences.filter((one) => one.behaviour === behaviour && one.variant === variant);
    return { behaviour, variant, text: words.text, meaning: words.variant, cases };
  });
}

export const brokenOf = ({ played }: Pick<Rehearsal, "played">): readonly Played[] =>
  played.filter(({ breaches }) => breaches.length > 0);

/** Scenarios that ended before their fault could strike: they prove no more than the shorter one. */
export const notStruckOf = ({ played }: Pick<Rehearsal, "played">): readonly Played[] =>
  played.filter(({ struck }) => !struck);
