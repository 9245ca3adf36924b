/** How it ended for one target. Nothing about it is left open: every target has exactly one. */
export type Outcome<T, R> =
  | { readonly kind: "ended"; readonly target: T; readonly wave: number; readonly result: R; readonly failed: boolean }
  /** Working on it threw, which no orderly end does. */
  | { readonly kind: "threw"; readonly target: T; readonly wave: number; readonly thrown: unknown }
  /** It was never begun. */
  | { readonly kind: "untouched"; readonly target: T; readonly wave: number; readonly because: Stop };

/** Why nothing more was begun. */
export type Stop = "failed" | "interrupted";

/** What a fleet tells whoever watches it. Waves count from 0. */
export type FleetEvent<T, R> =
  | { readonly kind: "wave-started"; readonly wave: number; readonly of: number; readonly targets: readonly T[] }
  | { readonly kind: "target-started"; readonly wave: number; readonly target: T }
  | { readonly kind: "target-ended"; readonly outcome: Outcome<T, R> }
  | { readonly kind: "stopped"; readonly because: Stop; readonly untouched: readonly T[] };
