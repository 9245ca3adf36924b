import { runStatement } from "../../cmdlets/run-statement";
import { type StatementId, type StatementParameters, type StatementRow, statement } from "../../contract/tsql";
import type { Shell } from "../../shell";
import type { SqlDatabase } from "./sql-server";

/** A text of the catalogue with what stands in it, and how long the call may take. */
export interface Sql<Id extends StatementId> {
  readonly id: Id;
  readonly parameters: StatementParameters<Id>;
  readonly deadlineMs: number;
}

/** Runs a text of the catalogue against the instance of a database and gives its rows. */
export function runSql<Id extends StatementId>(
  shell: Shell,
  { instance, trustServerCertificate }: SqlDatabase,
  { id, parameters, deadlineMs }: Sql<Id>,
): Promise<readonly StatementRow<Id>[]> {
  const connection = { serverInstance: instance, database: "master", trustServerCertificate };
  return runStatement(shell, { ...connection, statement: statement(id, parameters) }, { deadlineMs });
}
