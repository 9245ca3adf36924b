import type { Decimal } from "../../shell";
import type { Effect } from "../command-contract";
import { type Catalogue, catalogue, type StatementId } from "./catalogue";
import { type ParametersOf, parseTemplate, renderTemplate, type TemplateValues } from "./template";
import type { Columns, ColumnType } from "./text";

/** The values that a text of the catalogue takes. */
export type StatementParameters<Id extends StatementId> = ParametersOf<Catalogue[Id]["template"]>;

/** A row of its result. Dates are the server's local time, read as UTC. */
export type StatementRow<Id extends StatementId> = RowOf<Catalogue[Id]["columns"]>;

type RowOf<C extends Columns> = { readonly [K in keyof C]: ColumnValue<C[K]> };
type ColumnValue<T extends ColumnType> = T extends `${infer K}|null`
  ? Kinds[K & keyof Kinds] | null
  : Kinds[T & keyof Kinds];
interface Kinds {
  readonly string: string;
  readonly int32: number;
  readonly int64: bigint;
  readonly decimal: Decimal;
  readonly bool: boolean;
  readonly date: Date;
}

/** A text of the catalogue with its values quoted in. */
export interface Statement<Id extends StatementId = StatementId> {
  readonly id: Id;
  readonly query: string;
  readonly effect: Effect;
}

/**
 * Renders a text of the catalogue.
 *
 * @throws CutoverError SQL_VALUE_REFUSED for a value that cannot be quoted.
 * @example
 * statement("set-multi-user", { database: "TimeTracker" }).query // "ALTER DATABASE [TimeTracker] SET MULTI_USER"
 */
export function statement<Id extends StatementId>(id: Id, parameters: StatementParameters<Id>): Statement<Id> {
  const text = catalogue[id];
  const query = renderTemplate(parseTemplate(text.template), parameters as TemplateValues);
  return { id, query, effect: text.effect };
}

/** The name of the database that the texts `…-test-copy` restore, check and drop. */
export function testDatabaseName(copy: string): string {
  return `cutover_test_${copy}`;
}
