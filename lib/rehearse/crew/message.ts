import type { Played, Scenario } from "../scenario";

/** What is said to a thread. */
export interface ToThread {
  readonly scenario: Scenario;
}

/** What it answers. */
export type FromThread =
  | { readonly kind: "played"; readonly played: Played }
  | { readonly kind: "failed"; readonly what: string };
