import type { Effect } from "../command-contract";

/**
 * What a column of the result holds. A `date` is datetime without a zone: the server's local time. `decimal` is exact
 * (numeric). `|null` where the column can be NULL.
 */
export type ColumnKind = "string" | "int32" | "int64" | "decimal" | "bool" | "date";
export type ColumnType = ColumnKind | `${ColumnKind}|null`;

/** One T-SQL text of the catalogue. */
export interface Text<Id extends string = string, T extends string = string, C extends Columns = Columns> {
  readonly id: Id;
  /** What the text is for. */
  readonly purpose: string;
  readonly template: T;
  readonly effect: Effect;
  readonly effectReason: string;
  /** The documentation of the statement. */
  readonly source: string;
  /** The columns that are read from its result, which may have more; none where it gives no rows. */
  readonly columns: C;
}

export interface Columns {
  readonly [name: string]: ColumnType;
}

/** Declares a text, keeping its id, template and columns as literal types. */
export function defineText<const Id extends string, const T extends string, const C extends Columns>(
  text: Text<Id, T, C>,
): Text<Id, T, C> {
  return text;
}
