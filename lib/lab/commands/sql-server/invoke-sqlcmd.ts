import type { Value, ValueMap } from "../../../shell";
import { connect } from "../../sql/connect";
import type { QueryResult } from "../../sql/query/run-select";
import { type BatchOutcome, type Restore, runBatch } from "../../sql/run-batch";
import { loginTo } from "../../sql/server/enter-database";
import type { Seat } from "../../sql/server/seat";
import { splitBatches } from "../../sql/split-batches";
import { SqlError } from "../../sql/sql-error";
import { effectOfText, statementKinds } from "../../sql/statement-kinds";
import { substituteVariables } from "../../sql/substitute-variables";
import { keyOf } from "../../state/table";
import type { Call, CommandDefinition } from "../../world/call";
import { labError } from "../../world/lab-error";

/** Invoke-Sqlcmd: one connection, the text's batches in it, the rows of every result. QUIRKS: encrypts by default since 22. */
export const invokeSqlcmd: CommandDefinition = {
  run: runSqlcmd,
  statements: (parameters) => statementKinds(queryOf(parameters)),
  effect: (parameters) => effectOfText(queryOf(parameters)),
};

function runSqlcmd(call: Call): readonly Value[] {
  return runQuery(call).output;
}

export interface QueryRun {
  readonly seat: Seat;
  readonly output: readonly Value[];
}

/** Runs what -Query says in a connection of its own; `restore` is what RESTORE DATABASE does in it. */
export function runQuery(call: Call, restore?: Restore): QueryRun {
  const text = scriptOf(call);
  const instance = call.has("ServerInstance") ? call.text("ServerInstance") : ".";
  const seat = connect(call, { encryptsByDefault: true, instance });
  try {
    if (call.has("Database")) seat.database = loginTo(seat, call.text("Database"));
    const output = splitBatches(text).flatMap((batch) =>
      outputOf(call, runBatch(seat, batch, { ...hazardsFor(call, batch), ...(restore && { restore }) })),
    );
    letOthersIn(call, seat, text);
    return { seat, output };
  } catch (thrown) {
    throw thrown instanceof SqlError ? sqlFailure(thrown) : thrown;
  }
}

/** -DisableVariables leaves $(x) alone; otherwise every one must be defined. */
function scriptOf(call: Call): string {
  const query = call.optionalText("Query") ?? "";
  if (call.flag("DisableVariables")) return query;
  const given = call.has("Variable") ? variablePairs(call.parameters.Variable ?? null) : [];
  const result = substituteVariables(query, new Map(given));
  if ("text" in result) return result.text;
  const message = `'${result.undefinedName}' scripting variable not defined.`;
  throw labError({ id: "ExecutionFailureException", category: "InvalidOperation", message });
}

/** -Variable takes "name=value" texts or a map. */
function variablePairs(given: Value): readonly (readonly [string, string])[] {
  if (typeof given === "string") return [pairOf(given)];
  if (Array.isArray(given)) return given.map((item) => pairOf(String(item)));
  if (given === null || typeof given !== "object") return [];
  return Object.entries(given as ValueMap).map(([name, value]) => [name.toLowerCase(), String(value)] as const);
}

function pairOf(text: string): readonly [string, string] {
  const at = text.indexOf("=");
  return [text.slice(0, at).toLowerCase(), text.slice(at + 1)];
}

function hazardsFor(call: Call, batch: string) {
  const kinds = statementKinds(batch);
  const verifies = kinds.includes("restore-verifyonly") && call.hazard("sql-verify-fails") !== undefined;
  if (verifies) throw readFailed();
  const restores = kinds.includes("restore-database");
  const restoreFails = restores && call.hazard("sql-restore-fails") !== undefined;
  const by = restores ? call.hazard("sql-restore-slow")?.by : undefined;
  return { backup: "none", restoreFails, restoreSlowerByMs: typeof by === "number" ? by : 0 } as const;
}

function readFailed(): SqlError {
  const message =
    "The operating system returned the error '1117(The request could not be performed because of an I/O device error.)' while attempting 'ReadFileGather'.\nVERIFY DATABASE is terminating abnormally.";
  return new SqlError({ number: 3203, severity: 16, message });
}

function outputOf(call: Call, outcome: BatchOutcome): readonly Value[] {
  for (const message of outcome.messages) call.record({ kind: "verbose", message });
  call.takes(outcome.tookMs);
  return outcome.results.flatMap(rowsOf);
}

/** Hazard sql-session-grabs-database: between this connection and the next one somebody else comes. */
function letOthersIn(call: Call, seat: Seat, text: string): void {
  const taken = Object.values(seat.server.databases).find(({ userAccess }) => userAccess === "SINGLE_USER");
  if (!taken || !statementKinds(text).includes("alter-database-access")) return;
  const hazard = call.hazard("sql-session-grabs-database");
  if (!hazard) return;
  const id = ++seat.server.nextSessionId;
  const since = call.world.now();
  const who = { login: "NT SERVICE\\SQLSERVERAGENT", program: "SQLAgent - Job Manager", host: call.computer.name };
  seat.server.sessions.push({ id, ...who, database: keyOf(taken.name), since });
  if (typeof hazard.for !== "number") return;
  const plan = { inMs: hazard.for, computer: call.computer.name, task: "sql.session-ends", data: { id } };
  call.world.schedule(plan);
}

/** DataRows: a column without a name is Column1, Column2 …, as DataTable names it. */
function rowsOf({ columns, rows }: QueryResult): readonly ValueMap[] {
  let unnamed = 0;
  const names = columns.map((name) => name || `Column${++unnamed}`);
  return rows.map((row) => Object.fromEntries(names.map((name, i) => [name, row[i] ?? null])));
}

function queryOf(parameters: ValueMap): string {
  return typeof parameters.Query === "string" ? parameters.Query : "";
}

/** An error of the server as Invoke-Sqlcmd shows it: the text, then Msg, Level, State, Line. */
export function sqlFailure(error: SqlError): Error {
  if (error.number === -2) {
    return labError({
      id: "SqlExceptionError",
      category: "InvalidOperation",
      exception: "Microsoft.Data.SqlClient.SqlException",
      message: error.message,
    });
  }
  return labError({
    id: "SqlError",
    category: "InvalidOperation",
    exception: "Microsoft.SqlServer.Management.PowerShell.SqlPowerShellSqlExecutionException",
    message: `${error.message} \n Msg ${error.number}, Level ${error.severity}, State ${error.state}, Procedure , Line ${error.line}.`,
  });
}
