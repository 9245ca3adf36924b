import type { SqlValue, Statement } from "./grammar/ast";
import { parseBatch } from "./grammar/parse-batch";
import { convert, textOf } from "./query/convert";
import { evaluateCondition } from "./query/evaluate-condition";
import { evaluate } from "./query/evaluate-expression";
import { type QueryResult, runSelect } from "./query/run-select";
import type { QueryContext } from "./query/table";
import { enterDatabase } from "./server/enter-database";
import type { Seat } from "./server/seat";
import { serverFunction, serverGlobal } from "./server/server-functions";
import { serverTable, serverTableFunction } from "./server/server-tables";
import { type BackupHazard, backupDatabase } from "./statements/backup-database";
import { changeAccess, changeState } from "./statements/change-access";
import { checkDatabase } from "./statements/check-database";
import { dropDatabases } from "./statements/drop-databases";
import { evaluateText, hasOption, numberOption } from "./statements/evaluate-text";
import { NOTHING, type Outcome } from "./statements/outcome";
import { fileListOnly, headerOnly, labelOnly, verifyOnly } from "./statements/read-media";
import { type RestoreRequest, restoreDatabase } from "./statements/restore-database";

/** What the hazards of the estate do to the statements of this batch. */
export interface BatchHazards {
  readonly backup: BackupHazard;
  readonly restoreFails: boolean;
  readonly restoreSlowerByMs?: number;
}

/** What RESTORE DATABASE does; a job begins it and lets time go on. */
export type Restore = (seat: Seat, request: RestoreRequest) => Outcome;

/** How a batch is run. */
export interface BatchTerms extends BatchHazards {
  readonly restore?: Restore;
}

export interface BatchOutcome {
  readonly results: readonly QueryResult[];
  readonly messages: readonly string[];
  readonly tookMs: number;
}

/**
 * Runs a batch: parsed as a whole first, then statement by statement; an error ends it, what ran before stays.
 *
 * @throws SqlError as SQL Server would.
 */
export function runBatch(seat: Seat, text: string, terms: BatchTerms): BatchOutcome {
  const run = new BatchRun(seat, terms);
  const outcomes = parseBatch(text).flatMap((statement) => run.run(statement));
  return {
    results: outcomes.flatMap(({ result }) => (result ? [result] : [])),
    messages: outcomes.flatMap(({ messages }) => messages),
    tookMs: outcomes.reduce((sum, { tookMs }) => sum + tookMs, 0),
  };
}

class BatchRun {
  private readonly variables = new Map<string, SqlValue>();
  private readonly context: QueryContext;

  constructor(
    private readonly seat: Seat,
    private readonly terms: BatchTerms,
  ) {
    this.context = {
      table: (name) => serverTable(seat, name),
      tableFunction: (name, args) => serverTableFunction(seat, name, args),
      serverFunction: (name) => serverFunction(seat, name),
      global: (name) => serverGlobal(seat, name),
      variable: (name) => this.variables.get(name),
    };
  }

  run(statement: Statement): readonly Outcome[] {
    if (statement.kind === "block") return statement.statements.flatMap((inner) => this.run(inner));
    if (statement.kind !== "if") return [this.runOne(statement)];
    const isTrue = evaluateCondition(statement.condition, { context: this.context, bound: [] }) === true;
    const chosen = isTrue ? statement.yes : statement.no;
    return chosen ? this.run(chosen) : [];
  }

  private runOne(statement: Exclude<Statement, { kind: "block" | "if" }>): Outcome {
    const { seat, context } = this;
    switch (statement.kind) {
      case "select":
        return { ...NOTHING, result: runSelect(statement, context) };
      case "restore-verifyonly":
        return verifyOnly(seat, statement, context);
      case "restore-headeronly":
        return headerOnly(seat, statement, context);
      case "restore-filelistonly":
        return fileListOnly(seat, statement, context);
      case "restore-labelonly":
        return labelOnly(seat, statement, context);
      case "restore-database":
        return this.restore(statement);
      case "backup-database":
        return this.backup(statement);
      case "alter-database-access":
        return changeAccess(seat, statement);
      case "alter-database-state":
        return changeState(seat, statement);
      case "dbcc-checkdb":
        return checkDatabase(seat, statement);
      case "drop-database":
        return dropDatabases(seat, statement);
      case "use":
        seat.database = enterDatabase(seat, statement.database);
        return NOTHING;
      case "set-option":
        return NOTHING;
      case "print":
        return { ...NOTHING, messages: [evaluateText(statement.value, context)] };
      case "declare":
      case "set-variable":
        return this.assign(statement);
    }
  }

  private assign(statement: Extract<Statement, { kind: "declare" | "set-variable" }>): Outcome {
    const scope = { context: this.context, bound: [] };
    const value = statement.value ? evaluate(statement.value, scope) : null;
    if (statement.kind === "set-variable") evaluate({ kind: "variable", name: statement.name }, scope);
    this.variables.set(statement.name, statement.kind === "declare" ? convert(value, statement.type) : value);
    return NOTHING;
  }

  private restore(statement: Extract<Statement, { kind: "restore-database" }>): Outcome {
    const { context, seat } = this;
    const { restoreFails, restoreSlowerByMs = 0, restore = restoreDatabase } = this.terms;
    const { options } = statement;
    const text = (value: Parameters<typeof evaluateText>[0]): string => evaluateText(value, context);
    return restore(seat, {
      database: statement.database,
      path: statement.from ? text(statement.from.disk) : "",
      position: numberOption(options, "FILE", context) ?? 1,
      replace: hasOption(options, "REPLACE"),
      checksum: hasOption(options, "CHECKSUM"),
      recovery: !hasOption(options, "NORECOVERY"),
      moves: options.flatMap(({ move }) =>
        move ? [{ logicalName: text(move.logicalName), path: text(move.path) }] : [],
      ),
      fails: restoreFails,
      slowerByMs: restoreSlowerByMs,
    });
  }

  private backup(statement: Extract<Statement, { kind: "backup-database" }>): Outcome {
    const { options } = statement;
    const name = options.find((option) => option.name === "NAME")?.value;
    const request = {
      database: statement.database,
      path: evaluateText(statement.to.disk, this.context),
      copyOnly: hasOption(options, "COPY_ONLY"),
      checksum: hasOption(options, "CHECKSUM"),
      initialize: hasOption(options, "INIT") || hasOption(options, "FORMAT"),
      setName: name ? textOf(evaluate(name, { context: this.context, bound: [] })) : null,
    };
    return backupDatabase(this.seat, request, this.terms.backup);
  }
}
