import type { HazardQuery } from "../../lab";
import type { Act } from "../scenario";

/** One call of a port in the undisturbed run. */
export interface Call {
  /** Its number among all calls, from 1: where a crash can be. */
  readonly n: number;
  readonly computer: string;
  /** The command, "http", or "disk". */
  readonly name: string;
  /** How many calls of that command the computer had before. */
  readonly nth: number;
  readonly effect: "reads" | "changes" | "disk";
  /** Windows paths among its parameters. */
  readonly paths: readonly string[];
  readonly step: string;
}

/** A place at which a product asked for a hazard. */
export interface Asked extends Omit<HazardQuery, "seq"> {
  /** How often it had asked for that hazard at that place before. */
  readonly nth: number;
  readonly step: string;
}

/** What the undisturbed run showed: its steps, every call, every place where something can strike. Plain data. */
export interface Terrain {
  readonly act: Act;
  /** Keys of the steps in their order, "plan" before them. */
  readonly steps: readonly string[];
  readonly titles: Readonly<Record<string, string>>;
  /** The step before whose first command the point of no return lies. */
  readonly pointOfNoReturn: string | undefined;
  readonly calls: readonly Call[];
  readonly asked: readonly Asked[];
  /** The step at work at each call of the operator's hooks, in their order. */
  readonly hooks: readonly string[];
  readonly estate: EstateFacts;
}

/** What hazards need to know of the estate: names that exist in it. By computer. */
export interface EstateFacts {
  readonly computers: Readonly<Record<string, ComputerFacts>>;
}

export interface ComputerFacts {
  readonly drives: readonly string[];
  /** At the beginning. */
  readonly files: readonly string[];
  readonly services: readonly string[];
  readonly processes: readonly string[];
  /** Names of the artefacts of the run, in the order in which they were saved, with the step. */
  readonly artefacts: readonly { readonly name: string; readonly step: string }[];
}
