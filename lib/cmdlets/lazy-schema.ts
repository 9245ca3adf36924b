import type { z } from "zod";
import type { ValueMap } from "../shell";

/** A schema that is built when it is first asked for: loading a wrapper costs nothing that its first answer does not need. */
export type LazySchema<T> = () => z.ZodType<T>;

export function lazySchema<T>(build: () => z.ZodType<T>): LazySchema<T> {
  let built: z.ZodType<T> | undefined;
  return () => {
    built ??= build();
    return built;
  };
}

/** A shape that several commands give: what is asked for, how it is called here, and how it is read. */
export interface ShapeReader<T> {
  readonly schema: LazySchema<T>;
  readonly select: readonly string[];
  readonly renames: Readonly<Record<string, string>>;
}

/** What `select: "all"` adds: everything that came. */
export interface Raw {
  readonly raw: ValueMap;
}
