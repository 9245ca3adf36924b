import type { z } from "zod";
import { CutoverError } from "../errors";
import type { Value, ValueMap } from "../shell";
import type { CmdletAnswer, OutputOf, Width } from "./invoke-cmdlet";
import type { LazySchema } from "./lazy-schema";
import { withoutPasswords } from "./without-passwords";

/** Reads an answer of exactly one object. */
export function readOne<T, S extends Width>(answer: CmdletAnswer<S>, schema: LazySchema<T>): OutputOf<T, S> {
  const [item, ...others] = answer.output;
  if (item === undefined || others.length > 0)
    throw unexpected(answer, `expected one object, got ${answer.output.length}`);
  return readItem({ answer, schema: schema(), place: "output" }, item);
}

/** Reads an answer of any number of objects. */
export function readList<T, S extends Width>(
  answer: CmdletAnswer<S>,
  schema: LazySchema<T>,
): readonly OutputOf<T, S>[] {
  return answer.output.map((item, i) => readItem({ answer, schema: schema(), place: `output[${i}]` }, item));
}

/** An answer without a known shape, as it came. */
export function readValues(answer: CmdletAnswer): readonly Value[] {
  return answer.output.map(withoutPasswords);
}

interface Reading<T, S extends Width> {
  readonly answer: CmdletAnswer<S>;
  readonly schema: z.ZodType<T>;
  readonly place: string;
}

function readItem<T, S extends Width>(reading: Reading<T, S>, item: Value): OutputOf<T, S> {
  const { answer, schema, place } = reading;
  const read = schema.safeParse(renamed(item, answer.command.renames ?? {}));
  if (read.success) return withRaw(answer, read.data, item);
  const [issue] = read.error.issues;
  const path = (issue?.path ?? [])
    .map((part) => (typeof part === "number" ? `[${part}]` : `.${String(part)}`))
    .join("");
  throw unexpected(answer, `${place}${path}: ${issue?.message ?? "unknown form"}`);
}

function withRaw<T, S extends Width>({ width }: CmdletAnswer<S>, data: T, item: Value): OutputOf<T, S> {
  // Which of the two it is depends on the same word as the type does, which the compiler cannot follow.
  if (width !== "all") return data as OutputOf<T, S>;
  return { ...data, raw: withoutPasswords(item) } as OutputOf<T, S>;
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
