import type { AnyStep } from "../model";

/** A step at its place in the run: loops expanded, key and order known. */
export interface PlacedStep {
  readonly step: AnyStep;
  readonly key: string;
  /** Its place in the order of execution, from 0. */
  readonly place: number;
  /** The id of the loop that it is a round of. */
  readonly loop: string | undefined;
}

/** All steps of an upgrade in order, with a way to find them by what other steps call them. */
export interface Sequence {
  readonly steps: readonly PlacedStep[];
  readonly byKey: ReadonlyMap<string, PlacedStep>;
  /** The steps that a name means, seen from a step: key, `id@computer`, or id (design of the names: model/step). */
  named(name: string, from?: PlacedStep): readonly PlacedStep[];
}
