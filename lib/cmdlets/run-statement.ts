import { z } from "zod";
import type { Statement, StatementId, StatementRow } from "../contract";
import { type ColumnType, catalogue } from "../contract/tsql";
import type { Shell } from "../shell";
import type { Credential } from "./credential";
import { type CmdletDefinition, type CmdletOptions, invokeCmdlet } from "./invoke-cmdlet";
import { words } from "./read";
import { readList } from "./read-answer";

/** Where a statement runs, and how long the server may take. */
export interface RunStatementInput<Id extends StatementId = StatementId> {
  /** "COMPUTER\\INSTANCE", "localhost", … as the computer that runs the command sees it. */
  readonly serverInstance: string;
  /** The database to connect to; the login's default one when left out. */
  readonly database?: string;
  readonly statement: Statement<Id>;
  /** The server's limit for the statement, 0 to 65535; 0, the default, is none. The call's deadline is another limit. */
  readonly timeoutSeconds?: number;
  readonly credential?: Credential;
  /** For a server with a certificate of its own; Invoke-Sqlcmd encrypts since 22.0.59. */
  readonly trustServerCertificate?: boolean;
  readonly encrypt?: "Mandatory" | "Optional" | "Strict";
}

/**
 * Runs a statement of the catalogue with Invoke-Sqlcmd and reads its rows. sqlcmd's own variables and commands are off,
 * so that the text reaches the server as it was quoted.
 *
 * @returns the rows with the columns of the catalogue; none for a statement that gives no rows.
 * @throws CommandFailure with the server's error, SQL_CERTIFICATE_NOT_TRUSTED among them; CutoverError OUTPUT_UNEXPECTED
 * when a column is missing or of another type.
 * @see https://learn.microsoft.com/powershell/module/sqlserver/invoke-sqlcmd
 * @example
 * const [state] = await runStatement(shell, {
 *   serverInstance: "localhost",
 *   statement: statement("database-state", { database: "TimeTracker" }),
 * });
 */
export async function runStatement<Id extends StatementId>(
  shell: Shell,
  input: RunStatementInput<Id>,
  options: CmdletOptions = {},
): Promise<readonly StatementRow<Id>[]> {
  const { statement, timeoutSeconds = 0, ...connection } = input;
  const { columns } = catalogue[statement.id];
  const command: CmdletDefinition = { ...SQLCMD, select: Object.keys(columns) };
  const sent = { ...connection, query: statement.query, queryTimeoutSeconds: timeoutSeconds };
  const answer = await invokeCmdlet(shell, { command, input: sent, options });
  if (Object.keys(columns).length === 0) return [];
  const schema = rowSchema<Id>(columns);
  return readList(answer, () => schema);
}

const SQLCMD: CmdletDefinition = {
  module: "SqlServer",
  name: "Invoke-Sqlcmd",
  parameters: {
    serverInstance: "ServerInstance",
    database: "Database",
    query: "Query",
    queryTimeoutSeconds: "QueryTimeout",
    credential: "Credential",
    trustServerCertificate: "TrustServerCertificate",
    encrypt: "Encrypt",
  },
  fixed: { DisableVariables: true, DisableCommands: true },
};

function rowSchema<Id extends StatementId>(columns: Readonly<Record<string, ColumnType>>): z.ZodType<StatementRow<Id>> {
  const shape = Object.entries(columns).map(([name, type]) => [name, columnSchema(type)] as const);
  // The row's type is derived from the same columns, which the compiler cannot see through fromEntries.
  return z.object(Object.fromEntries(shape)) as unknown as z.ZodType<StatementRow<Id>>;
}

function columnSchema(type: ColumnType): z.ZodType {
  const column = words[type.replace("|null", "") as Exclude<ColumnType, `${string}|null`>]();
  return type.endsWith("|null") ? column.nullable() : column;
}
