import { Secret } from "../../../lib/shell";
import type { Given, SecretPlace } from "../kinds";
import { UNKNOWN } from "./unknown-values";

/** Inputs whose secrets are references, and the texts behind them. */
export interface WithReferences {
  readonly inputs: Given;
  /** By the question that stands in the reference. */
  readonly texts: ReadonlyMap<string, Secret>;
}

/**
 * Takes secrets' texts out of inputs: what a run stores holds references only. A reference asks for the secret by a
 * constant question, so that a person can carry the run on with the command line; here the question is answered from the
 * inputs. Pure.
 */
export function withReferences(inputs: Given, places: readonly SecretPlace[]): WithReferences {
  const texts = new Map<string, Secret>();
  let all: unknown = inputs;
  for (const { path, question } of places) {
    all = replaceAt(all, path, (value) => {
      if (typeof value !== "string") return value;
      if (value !== UNKNOWN && value !== "") texts.set(question, new Secret(value));
      return { prompt: question };
    });
  }
  return { inputs: all as Given, texts };
}

/** A copy with the value at a path replaced; without one there the value itself. */
function replaceAt(value: unknown, path: readonly string[], change: (value: unknown) => unknown): unknown {
  const [name, ...rest] = path;
  if (name === undefined) return change(value);
  if (typeof value !== "object" || value === null || !Object.hasOwn(value, name)) return value;
  const record = value as Given;
  return { ...record, [name]: replaceAt(record[name], rest, change) };
}
