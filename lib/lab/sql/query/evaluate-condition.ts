import type { Condition, SqlValue } from "../grammar/ast";
import { and, compare, like, not, or, type Truth } from "./compare";
import { evaluate } from "./evaluate-expression";
import { runSelect } from "./run-select";
import type { Scope } from "./table";

/** The truth of a condition at a row; null is UNKNOWN, which WHERE treats as false. */
export function evaluateCondition(condition: Condition, scope: Scope): Truth {
  switch (condition.kind) {
    case "and":
      return and(evaluateCondition(condition.left, scope), evaluateCondition(condition.right, scope));
    case "or":
      return or(evaluateCondition(condition.left, scope), evaluateCondition(condition.right, scope));
    case "not":
      return not(evaluateCondition(condition.of, scope));
    case "compare":
      return compare(condition.operator, evaluate(condition.left, scope), evaluate(condition.right, scope));
    case "in":
      return isIn(evaluate(condition.value, scope), listOf(condition.list, scope));
    case "like": {
      const escaped = condition.escape ? evaluate(condition.escape, scope) : undefined;
      return like(evaluate(condition.value, scope), evaluate(condition.pattern, scope), escaped);
    }
    case "is-null":
      return evaluate(condition.value, scope) === null;
    case "between": {
      const value = evaluate(condition.value, scope);
      return and(
        compare(">=", value, evaluate(condition.low, scope)),
        compare("<=", value, evaluate(condition.high, scope)),
      );
    }
    case "exists":
      return runSelect(condition.query, scope.context, scope).rows.length > 0;
  }
}

function listOf(list: Extract<Condition, { kind: "in" }>["list"], scope: Scope): readonly SqlValue[] {
  if (!("kind" in list)) return list.map((item) => evaluate(item, scope));
  return runSelect(list, scope.context, scope).rows.map((row) => row[0] ?? null);
}

function isIn(value: SqlValue, list: readonly SqlValue[]): Truth {
  return list.reduce<Truth>((found, item) => or(found, compare("=", value, item)), false);
}
