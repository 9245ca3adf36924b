/** Where a step stands: its id, its computer and the rows of the procedure that it carries out. */
export interface Placement {
  readonly id: string;
  readonly computer: string;
  readonly rows: readonly string[];
}

/** A step that is no goal: it is there for goals, named by their ids. */
export interface ServingPlacement extends Placement {
  readonly serves: readonly string[];
}

/** A window: it holds from its place to just before the step `until`. */
export interface WindowPlacement extends ServingPlacement {
  readonly until: string;
}
