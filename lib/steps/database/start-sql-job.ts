import { startCutoverCommand } from "../../cmdlets/cutover/start-cutover-command";
import type { Statement } from "../../contract/tsql";
import type { Shell } from "../../shell";
import type { SqlDatabase } from "./sql-server";

/**
 * Has the computer run a text of the catalogue as a job of its own, once a request id: what takes hours outlives the
 * session. The job runs as the session's account, without network credentials, so the instance must be the computer's own.
 */
export async function startSqlJob(
  shell: Shell,
  { instance, trustServerCertificate }: SqlDatabase,
  { requestId, statement }: { readonly requestId: string; readonly statement: Statement },
): Promise<void> {
  await startCutoverCommand(shell, {
    requestId,
    module: "SqlServer",
    name: "Invoke-Sqlcmd",
    parameters: {
      ServerInstance: instance,
      Database: "master",
      Query: statement.query,
      // 0: no limit of the client's own.
      QueryTimeout: 0,
      TrustServerCertificate: trustServerCertificate,
      DisableVariables: true,
      DisableCommands: true,
    },
  });
}
