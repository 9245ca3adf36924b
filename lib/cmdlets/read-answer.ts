import type { z } from "zod";
import { CutoverError } from "../errors";
import type { Value, ValueMap } from "../shell";
import type { CmdletAnswer } from "./invoke-cmdlet";

/** Reads an answer of exactly one object. */
export function readOne<T>(answer: CmdletAnswer, schema: z.ZodType<T>): T {
  const [item, ...others] = answer.output;
  if (item === undefined || others.length > 0)
    throw unexpected(answer, `expected one object, got ${answer.output.length}`);
  return readItem({ answer, schema, place: "output" }, item);
}

/** Reads an answer of any number of objects. */
export function readList<T>(answer: CmdletAnswer, schema: z.ZodType<T>): readonly T[] {
  return answer.output.map((item, i) => readItem({ answer, schema, place: `output[${i}]` }, item));
}

function readItem<T>(reading: { answer: CmdletAnswer; schema: z.ZodType<T>; place: string }, item: Value): T {
  const { answer, schema, place } = reading;
  const read = schema.safeParse(renamed(item, answer.command.renames ?? {}));
  if (read.success) return read.data;
  const [issue] = read.error.issues;
  const path = (issue?.path ?? [])
    .map((part) => (typeof part === "number" ? `[${part}]` : `.${String(part)}`))
    .join("");
  throw unexpected(answer, `${place}${path}: ${issue?.message ?? "unknown form"}`);
}

function renamed(item: Value, renames: Readonly<Record<string, string>>): Value {
  const isPlain = typeof item === "object" && item !== null && !Array.isArray(item);
  if (!isPlain || Object.keys(renames).length === 0) return item;
  return Object.fromEntries(
    Object.entries(item as ValueMap).map(([name, value]) => [
      Object.hasOwn(renames, name) ? (renames[name] ?? name) : name,
      value,
    ]),
  );
}

// Only the place and what was expected there: the value itself may be a secret.
function unexpected({ computer, command }: CmdletAnswer, where: string): CutoverError {
  return new CutoverError({
    code: "OUTPUT_UNEXPECTED",
    what: `${command.name} on ${computer} answered in an unknown form: ${where}.`,
    details: { computer, command: command.name },
  });
}
