import type { Expression, SqlValue } from "../grammar/ast";
import { SqlError } from "../sql-error";
import { evaluateAggregate, isAggregate } from "./aggregate";
import { convert, textOf } from "./convert";
import { evaluateCondition } from "./evaluate-condition";
import { lookUpColumn } from "./look-up-column";
import { runSelect } from "./run-select";
import { scalarFunction } from "./scalar-functions";
import type { Scope } from "./table";

/** The value of an expression at a row. Only reads. */
export function evaluate(expression: Expression, scope: Scope): SqlValue {
  switch (expression.kind) {
    case "literal":
      return expression.value;
    case "column":
      return lookUpColumn(expression, scope);
    case "variable":
      return declared(expression.name, scope);
    case "global":
      return known(expression.name, scope);
    case "call":
      return call(expression, scope);
    case "cast":
      return cast(expression, scope);
    case "negate":
      return negate(evaluate(expression.value, scope));
    case "arithmetic":
      return arithmetic(expression.operator, evaluate(expression.left, scope), evaluate(expression.right, scope));
    case "case": {
      const branch = expression.branches.find(({ when }) => evaluateCondition(when, scope) === true);
      if (branch) return evaluate(branch.gives, scope);
      return expression.otherwise ? evaluate(expression.otherwise, scope) : null;
    }
    case "subquery": {
      const result = runSelect(expression.query, scope.context, scope);
      if (result.rows.length > 1) throw tooManyRows();
      return result.rows[0]?.[0] ?? null;
    }
  }
}

function call(expression: Extract<Expression, { kind: "call" }>, scope: Scope): SqlValue {
  const name = expression.name.toUpperCase();
  if (isAggregate(name)) return evaluateAggregate(expression, scope);
  const apply = scalarFunction(name) ?? scope.context.serverFunction(name);
  if (!apply) {
    const message = `'${expression.name}' is not a recognized built-in function name.`;
    throw new SqlError({ number: 195, severity: 15, state: 10, message });
  }
  return apply(expression.args.map((arg) => evaluate(arg, scope)));
}

function cast(expression: Extract<Expression, { kind: "cast" }>, scope: Scope): SqlValue {
  const style = expression.style ? Number(evaluate(expression.style, scope)) : 0;
  const value = evaluate(expression.value, scope);
  try {
    return convert(value, expression.to, style);
  } catch (thrown) {
    if (expression.isTry && thrown instanceof SqlError && thrown.number !== 243) return null;
    throw thrown;
  }
}

function declared(name: string, scope: Scope): SqlValue {
  const value = scope.context.variable(name);
  if (value !== undefined) return value;
  const message = `Must declare the scalar variable "@${name}".`;
  throw new SqlError({ number: 137, severity: 15, state: 2, message });
}

function known(name: string, scope: Scope): SqlValue {
  const value = scope.context.global(name);
  if (value !== undefined) return value;
  const message = `Must declare the scalar variable "@@${name}".`;
  throw new SqlError({ number: 137, severity: 15, state: 2, message });
}

function negate(value: SqlValue): SqlValue {
  if (value === null) return null;
  return typeof value === "bigint" ? -value : -Number(value);
}

/** "+" of two texts joins them; a whole number divided by a whole number is whole; a bigint makes the result one. */
function arithmetic(operator: string, left: SqlValue, right: SqlValue): SqlValue {
  if (left === null || right === null) return null;
  if (operator === "+" && typeof left === "string" && typeof right === "string") return left + right;
  if (typeof left === "bigint" || typeof right === "bigint") {
    return BigInt(Math.trunc(calculate(operator, Number(left), Number(right))));
  }
  const [a, b] = [numberOf(left), numberOf(right)];
  const result = calculate(operator, a, b);
  return Number.isInteger(a) && Number.isInteger(b) ? Math.trunc(result) : result;
}

function calculate(operator: string, left: number, right: number): number {
  if ((operator === "/" || operator === "%") && right === 0) {
    throw new SqlError({ number: 8134, severity: 16, message: "Divide by zero error encountered." });
  }
  if (operator === "+") return left + right;
  if (operator === "-") return left - right;
  if (operator === "*") return left * right;
  if (operator === "/") return left / right;
  if (operator === "%") return left % right;
  if (operator === "&") return left & right;
  return operator === "|" ? left | right : left ^ right;
}

function numberOf(value: SqlValue): number {
  return typeof value === "string"
    ? Number(convert(value, { name: "int" }))
    : Number(value instanceof Date ? textOf(value) : value);
}

function tooManyRows(): SqlError {
  const message =
    "Subquery returned more than 1 value. This is not permitted when the subquery follows =, !=, <, <= , >, >= or when the subquery is used as an expression.";
  return new SqlError({ number: 512, severity: 16, message });
}
