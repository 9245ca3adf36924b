import type { z } from "zod";
import { describeIssue, jsonSchemaOf, pathText } from "../../../lib/estate";
import { commonInputs, type Given, type Kind } from "../kinds";
import { withReferences } from "./secret-texts";
import { splitInputs } from "./split-inputs";
import { isUnknownAt } from "./unknown-values";

/** A bad input, in the form in which Pulumi takes it. */
export interface CheckFailure {
  /** Path of the property, e.g. "installer.folder"; "" where only the reason may name it. */
  readonly property: string;
  readonly reason: string;
}

/** Everything that is wrong with inputs, at once; what is not known yet is no fault. Values are never repeated. Pure. */
export function checkInputs(kind: Kind, given: Given): readonly CheckFailure[] {
  const { common, system } = splitInputs(given);
  const { inputs } = withReferences(system, kind.secrets);
  const failures = [...faultsOf(kind.system.inputs, inputs), ...faultsOf(commonInputs, common)];
  // The engine shows the value of the property that a failure names: one that may hold a secret stands in the reason alone.
  const mayShow = ({ property }: CheckFailure) =>
    given[property] === undefined || !kind.secrets.some(({ path }) => path[0] === property);
  return failures.map((one) => (mayShow(one) ? one : { ...one, property: "" }));
}

function faultsOf(schema: z.ZodType, value: unknown): readonly CheckFailure[] {
  const result = schema.safeParse(value);
  if (result.success) return [];
  const form = jsonSchemaOf(schema);
  return result.error.issues
    .filter(({ path }) => path.length === 0 || !isUnknownAt(value, path))
    .flatMap((issue) => describeIssue(issue, form, value))
    .filter(({ path }) => path.length === 0 || !isUnknownAt(value, path))
    .map(({ path, message }) => ({
      property: pathText(path),
      reason: message.replaceAll("the upgrade file", "the resource's inputs"),
    }));
}
