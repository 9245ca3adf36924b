import type { Condition, Expression, SqlValue } from "../grammar/ast";
import { SqlError } from "../sql-error";
import { order } from "./compare";
import { evaluate } from "./evaluate-expression";
import type { Scope } from "./table";

const AGGREGATES = ["COUNT", "COUNT_BIG", "MIN", "MAX", "SUM", "AVG"];

export function isAggregate(name: string): boolean {
  return AGGREGATES.includes(name);
}

/** Whether an aggregate stands in the expression (not inside a subquery of its own). */
export function hasAggregate(expression: Expression): boolean {
  if (expression.kind === "call")
    return isAggregate(expression.name.toUpperCase()) || expression.args.some(hasAggregate);
  if (expression.kind === "cast" || expression.kind === "negate") return hasAggregate(expression.value);
  if (expression.kind === "arithmetic") return hasAggregate(expression.left) || hasAggregate(expression.right);
  if (expression.kind !== "case") return false;
  const parts = expression.branches.flatMap(({ when, gives }) => [gives, ...sides(when)]);
  return [...parts, ...(expression.otherwise ? [expression.otherwise] : [])].some(hasAggregate);
}

function sides(condition: Condition): readonly Expression[] {
  return condition.kind === "compare" ? [condition.left, condition.right] : [];
}

/** An aggregate over the rows of the group. NULLs do not count, except in COUNT(*). */
export function evaluateAggregate(call: Extract<Expression, { kind: "call" }>, scope: Scope): SqlValue {
  const { group } = scope;
  if (!group) {
    const message =
      "An aggregate may not appear in the WHERE clause unless it is in a subquery contained in a HAVING clause or a select list, and the column being aggregated is an outer reference.";
    throw new SqlError({ number: 147, severity: 15, message });
  }
  if (call.star) return group.length;
  const { group: _, ...inner } = scope;
  const all = group.map((bound) => evaluate(call.args[0] as Expression, { ...inner, bound }));
  return reduce(
    call.name.toUpperCase(),
    all.filter((value) => value !== null),
  );
}

function reduce(name: string, values: readonly SqlValue[]): SqlValue {
  if (name === "COUNT") return values.length;
  if (name === "COUNT_BIG") return BigInt(values.length);
  if (values.length === 0) return null;
  if (name === "MIN") return values.reduce((a, b) => ((order(a, b) ?? 0) <= 0 ? a : b));
  if (name === "MAX") return values.reduce((a, b) => ((order(a, b) ?? 0) >= 0 ? a : b));
  const sum = values.reduce<number>((total, value) => total + Number(value), 0);
  return name === "SUM" ? sum : sum / values.length;
}
