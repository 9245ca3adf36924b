import type { Expression, WithOption } from "../grammar/ast";
import { textOf } from "../query/convert";
import { evaluate } from "../query/evaluate-expression";
import type { QueryContext } from "../query/table";

/** A value that stands outside of any query: a device's path, an option's number. */
export function evaluateText(expression: Expression, context: QueryContext): string {
  return textOf(evaluate(expression, { context, bound: [] }));
}

export function hasOption(options: readonly WithOption[], name: string): boolean {
  return options.some((option) => option.name === name);
}

/** The value of an option as a number. */
export function numberOption(options: readonly WithOption[], name: string, context: QueryContext): number | undefined {
  const value = options.find((option) => option.name === name)?.value;
  return value === undefined ? undefined : Number(evaluateText(value, context));
}
