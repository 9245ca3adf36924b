import { invokeSqlcmd } from "../../cmdlets/sql-server/invoke-sqlcmd";
import { type StatementId, type StatementParameters, type StatementRow, statement } from "../../contract/tsql";
import type { Shell } from "../../shell";
import type { SqlDatabase } from "./sql-server";

/** Runs a text of the catalogue and gives its rows. */
export async function runSql<Id extends StatementId>(
  shell: Shell,
  sql: SqlDatabase,
  id: Id,
  parameters: StatementParameters<Id>,
  deadlineMs: number,
): Promise<readonly StatementRow<Id>[]> {
  const rows = await invokeSqlcmd(
    shell,
    {
      serverInstance: sql.instance,
      database: "master",
      query: statement(id, parameters).query,
      queryTimeoutSeconds: 0,
      disableVariables: true,
      trustServerCertificate: sql.trustServerCertificate,
    },
    { deadlineMs },
  );
  return rows as unknown as readonly StatementRow<Id>[];
}
