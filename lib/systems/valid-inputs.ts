import type { z } from "zod";
import { CutoverError } from "../errors";

/**
 * The inputs of a system as its schema completes them. Values are never repeated in the error: one may be a secret.
 *
 * @throws CutoverError INPUTS_INVALID with every fault at once, each with its path.
 */
export function validInputs<S extends z.ZodType>(system: string, schema: S, given: unknown): z.output<S> {
  const result = schema.safeParse(given);
  if (result.success) return result.data;
  const faults = result.error.issues.map(
    ({ path, message }) => `${path.map(String).join(".") || "inputs"}: ${message}`,
  );
  const details = { system, faults };
  throw new CutoverError({ code: "INPUTS_INVALID", what: `${system}: ${faults.join("; ")}.`, details });
}
