import type { SqlValue } from "../grammar/ast";

/** A row of a virtual table, by column name as SQL Server spells it. */
export type Row = { readonly [column: string]: SqlValue };

/** A table or view as the evaluator sees it. The columns stand by themselves, since there may be no row. */
export interface Table {
  readonly columns: readonly string[];
  readonly rows: readonly Row[];
}

/** What a statement is evaluated against: tables, functions, variables. Everything in it only reads. */
export interface QueryContext {
  /** The table of that name, or undefined (then error 208). */
  table(name: readonly string[]): Table | undefined;
  /** The table that a table-valued function gives, or undefined (then error 208). */
  tableFunction(name: readonly string[], args: readonly SqlValue[]): Table | undefined;
  /** A function that looks at the server; undefined when there is none of that name (then error 195). */
  serverFunction(name: string): ((args: readonly SqlValue[]) => SqlValue) | undefined;
  /** @@NAME */
  global(name: string): SqlValue | undefined;
  variable(name: string): SqlValue | undefined;
}

/** A table in a FROM clause at one row. */
export interface Bound {
  readonly alias: string;
  readonly columns: readonly string[];
  readonly row: Row;
}

/** The rows that column names are looked up in, innermost query first. */
export interface Scope {
  readonly context: QueryContext;
  readonly bound: readonly Bound[];
  readonly outer?: Scope;
  /** The rows of the group, where an aggregate may stand. */
  readonly group?: readonly (readonly Bound[])[];
}
