/**
 * One thing that the lab believes about the real world. It has a source, or it is assumed: then it has at least two
 * variants, and a rehearsal runs each of them.
 */
export type Behaviour =
  | {
      readonly id: string;
      readonly text: string;
      /** A line of QUIRKS.md, a vendor page, a row of a seed, a page of documentation. */
      readonly source: string;
    }
  | {
      readonly id: string;
      readonly text: string;
      readonly source: "assumed";
      readonly variants: readonly [Variant, Variant, ...Variant[]];
      /** The id of the variant that holds unless the estate chooses. */
      readonly default: string;
    };

export interface Variant {
  readonly id: string;
  readonly text: string;
}
