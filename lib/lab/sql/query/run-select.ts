import type { Expression, Select, SelectItem, Source, SqlValue } from "../grammar/ast";
import { SqlError } from "../sql-error";
import { hasAggregate } from "./aggregate";
import { order } from "./compare";
import { evaluateCondition } from "./evaluate-condition";
import { evaluate } from "./evaluate-expression";
import type { Bound, QueryContext, Row, Scope, Table } from "./table";

/** The rows of a query, by place; an expression without a name has the empty column name. */
export interface QueryResult {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly SqlValue[])[];
}

/** Evaluates a query: FROM, WHERE, GROUP BY, the list, DISTINCT, ORDER BY, TOP. Only reads. */
export function runSelect(select: Select, context: QueryContext, outer?: Scope): QueryResult {
  const scopeOf = (bound: readonly Bound[]): Scope => ({ context, bound, ...(outer && { outer }) });
  const shape = select.from.map((source) => openSource(source, context, scopeOf));
  const joined = joinAll(shape, scopeOf);
  const { where } = select;
  const kept = where ? joined.filter((bound) => evaluateCondition(where, scopeOf(bound)) === true) : joined;
  const scopes = isGrouped(select) ? groupsOf(select, kept, scopeOf, shape) : kept.map(scopeOf);
  const items = select.items.flatMap((item) => expandStar(item, shape));
  const lines = scopes.map((scope) => ({ scope, values: items.map((item) => evaluate(item.value, scope)) }));
  const distinct = select.distinct ? uniqueLines(lines) : lines;
  const ordered = orderLines({ select, columns: items.map((item) => item.name), lines: distinct });
  const top = select.top === undefined ? ordered.length : Number(evaluate(select.top, scopeOf([])));
  return { columns: items.map((item) => item.name), rows: ordered.slice(0, top).map((line) => line.values) };
}

interface Opened {
  readonly source: Source;
  readonly columns: readonly string[];
  /** The rows beside a row of what stands to the left of it. */
  readonly rowsFor: (line: readonly Bound[]) => readonly Row[];
}

interface Line {
  readonly scope: Scope;
  readonly values: readonly SqlValue[];
}

type ScopeOf = (bound: readonly Bound[]) => Scope;

function openSource(source: Source, context: QueryContext, scopeOf: ScopeOf): Opened {
  const { args } = source;
  if (!args) {
    const table = known(context.table(source.name), source);
    return { source, columns: table.columns, rowsFor: () => table.rows };
  }
  const call = (values: readonly SqlValue[]): Table => known(context.tableFunction(source.name, values), source);
  const { columns } = call(args.map(() => null));
  return { source, columns, rowsFor: (line) => call(args.map((arg) => evaluate(arg, scopeOf(line)))).rows };
}

function known(table: Table | undefined, source: Source): Table {
  if (table) return table;
  throw new SqlError({ number: 208, severity: 16, message: `Invalid object name '${source.name.join(".")}'.` });
}

function joinAll(shape: readonly Opened[], scopeOf: ScopeOf): readonly (readonly Bound[])[] {
  return shape.reduce<readonly (readonly Bound[])[]>(
    (lines, opened) => lines.flatMap((line) => joinOne(line, opened, scopeOf)),
    [[]],
  );
}

function joinOne(line: readonly Bound[], opened: Opened, scopeOf: ScopeOf): readonly (readonly Bound[])[] {
  const { source, columns } = opened;
  const bind = (row: Row): readonly Bound[] => [...line, { alias: source.alias, columns, row }];
  const { on } = source;
  const hits = opened
    .rowsFor(line)
    .map(bind)
    .filter((bound) => !on || evaluateCondition(on, scopeOf(bound)) === true);
  const keepsLine = source.join === "left" || source.join === "outer-apply";
  return hits.length === 0 && keepsLine ? [bind({})] : hits;
}

function isGrouped(select: Select): boolean {
  if (select.groupBy.length > 0) return true;
  return select.items.some((item) => item.kind === "expression" && hasAggregate(item.value));
}

/** One scope a group; without GROUP BY there is one group, even of no rows. */
function groupsOf(
  select: Select,
  kept: readonly (readonly Bound[])[],
  scopeOf: ScopeOf,
  shape: readonly Opened[],
): readonly Scope[] {
  const groups = new Map<string, (readonly Bound[])[]>();
  if (select.groupBy.length === 0) groups.set(keyOf([]), []);
  for (const bound of kept) {
    const key = keyOf(select.groupBy.map((by) => evaluate(by, scopeOf(bound))));
    groups.set(key, [...(groups.get(key) ?? []), bound]);
  }
  const empty = shape.map(({ source, columns }) => ({ alias: source.alias, columns, row: {} }));
  return [...groups.values()].map((group) => ({ ...scopeOf(group[0] ?? empty), group }));
}

function expandStar(item: SelectItem, shape: readonly Opened[]): readonly { name: string; value: Expression }[] {
  if (item.kind === "expression") return [{ name: item.alias ?? nameOf(item.value), value: item.value }];
  const { table } = item;
  const meant = shape.filter(({ source }) => !table || source.alias.toLowerCase() === table.toLowerCase());
  if (meant.length === 0) {
    throw new SqlError({
      number: 107,
      severity: 15,
      message: `The column prefix '${table ?? ""}' does not match with a table name or alias name used in the query.`,
    });
  }
  return meant.flatMap(({ source, columns }) =>
    columns.map((name) => ({ name, value: { kind: "column", table: source.alias, name } as const })),
  );
}

function nameOf(value: Expression): string {
  return value.kind === "column" ? value.name : "";
}

function uniqueLines(lines: readonly Line[]): readonly Line[] {
  return [...new Map(lines.map((line) => [keyOf(line.values), line])).values()];
}

function keyOf(values: readonly SqlValue[]): string {
  return JSON.stringify(values.map((value) => (typeof value === "bigint" ? `${value}n` : value)));
}

/** ORDER BY names a column of the result, its number, or any expression over the row. NULL comes first. */
function orderLines(what: { select: Select; columns: readonly string[]; lines: readonly Line[] }): readonly Line[] {
  const { select, columns, lines } = what;
  if (select.orderBy.length === 0) return lines;
  const keyed = lines.map((line) => ({
    line,
    keys: select.orderBy.map(({ value }) => orderKey(value, columns, line)),
  }));
  keyed.sort((a, b) => {
    for (const [i, { descending }] of select.orderBy.entries()) {
      const ordered = orderNullsFirst(a.keys[i] ?? null, b.keys[i] ?? null);
      if (ordered !== 0) return descending ? -ordered : ordered;
    }
    return 0;
  });
  return keyed.map(({ line }) => line);
}

function orderKey(value: Expression, columns: readonly string[], line: Line): SqlValue {
  if (value.kind === "literal" && typeof value.value === "number") return line.values[value.value - 1] ?? null;
  const named = value.kind === "column" && value.table === undefined ? value.name.toLowerCase() : undefined;
  const place = columns.findIndex((column) => column !== "" && column.toLowerCase() === named);
  return place >= 0 ? (line.values[place] ?? null) : evaluate(value, line.scope);
}

function orderNullsFirst(left: SqlValue, right: SqlValue): number {
  if (left === null || right === null) return Number(left !== null) - Number(right !== null);
  return order(left, right) ?? 0;
}
