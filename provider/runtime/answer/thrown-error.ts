import { CutoverError, isCutoverError, renderErrorText } from "../../../lib/errors";
import { cleanRecord, type Plain } from "./clean-outputs";
import { PartialState } from "./partial-state";

/** An error as Pulumi's SDK takes it; with an id the resource stays in the state, as one that is not ready. */
export interface SdkError extends Error {
  readonly id?: string;
  readonly properties?: { readonly [name: string]: Plain };
  readonly reasons?: readonly string[];
}

/** Whose failure it is. */
export interface Failing {
  readonly type: string;
  readonly method: string;
  readonly id: string;
  /** The serialised stub, which partial states must hold. */
  readonly stub: unknown;
}

/**
 * What was thrown, whatever it is, as an error with a text: `throw null` would hang the deployment, `throw "text"` would
 * lose the text. Pure.
 */
export function thrownError(thrown: unknown, failing: Failing): SdkError {
  const partial = thrown instanceof PartialState ? thrown : undefined;
  const message = messageOf(partial?.cause ?? thrown, failing);
  const error: Error & { id?: string; properties?: SdkError["properties"]; reasons?: readonly string[] } = new Error(
    message,
  );
  // The stack would only show the lines of this file; the engine prints it for some calls.
  error.stack = message;
  if (partial === undefined) return error;
  error.id = failing.id;
  error.properties = { ...cleanRecord(partial.state), __provider: (failing.stub ?? "") as string };
  error.reasons = [message];
  return error;
}

function messageOf(thrown: unknown, { type, method }: Failing): string {
  if (isCutoverError(thrown)) return renderErrorText(thrown);
  const text = thrown instanceof Error ? `${thrown.name}: ${thrown.message}` : `${textOf(thrown)} was thrown`;
  return renderErrorText(new CutoverError({ code: "PROVIDER_DEFECT", what: `${type}, ${method}: ${text}.` }));
}

function textOf(thrown: unknown): string {
  if (typeof thrown === "string") return thrown;
  try {
    return JSON.stringify(thrown) ?? String(thrown);
  } catch {
    return String(thrown);
  }
}
