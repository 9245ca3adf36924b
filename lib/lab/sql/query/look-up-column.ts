import type { Expression, SqlValue } from "../grammar/ast";
import { SqlError } from "../sql-error";
import type { Bound, Scope } from "./table";

/** The value of a column: in the innermost query that has it. Errors 207 and 209 as SQL Server words them. */
export function lookUpColumn(column: Extract<Expression, { kind: "column" }>, scope: Scope): SqlValue {
  for (let at: Scope | undefined = scope; at; at = at.outer) {
    const hits = at.bound.filter((bound) => fits(bound, column.table) && spelled(bound, column.name) !== undefined);
    if (hits.length > 1) {
      throw new SqlError({ number: 209, severity: 16, message: `Ambiguous column name '${column.name}'.` });
    }
    const [hit] = hits;
    if (hit) return hit.row[spelled(hit, column.name) as string] ?? null;
  }
  throw new SqlError({ number: 207, severity: 16, message: `Invalid column name '${column.name}'.` });
}

function fits(bound: Bound, table: string | undefined): boolean {
  return table === undefined || bound.alias.toLowerCase() === table.toLowerCase();
}

/** The column's name as the table spells it. */
export function spelled(bound: Pick<Bound, "columns">, name: string): string | undefined {
  return bound.columns.find((column) => column.toLowerCase() === name.toLowerCase());
}
