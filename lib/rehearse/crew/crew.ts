import type { Played, Scenario } from "../scenario";

/** Those who play scenarios, one or several at a time. */
export interface Crew {
  /** How many scenarios are played at once. */
  readonly size: number;
  /** Plays every scenario; the answers come in the order of the question, however many play at once. */
  play(scenarios: readonly Scenario[], onPlayed?: (played: Played) => void): Promise<readonly Played[]>;
  close(): Promise<void>;
}
