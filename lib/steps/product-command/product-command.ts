import { Secret, type SecretReference, type Value, type ValueMap } from "../../shell";
import type { ObserveContext } from "../../upgrade/model";
import type { ProductCredential } from "../product-http";

/** What a parameter of an operator's own command is given; a secret is named, never written. */
export type ParameterValue =
  | string
  | number
  | boolean
  | readonly (string | number)[]
  | SecretReference
  | ProductCredential;

/** A command of the operator's own module, by name with parameters, as the estate declares it. */
export interface ProductCommand {
  readonly module: string;
  readonly name: string;
  readonly parameters: Readonly<Record<string, ParameterValue>>;
}

/** Gives the secret that a parameter names: a reference, or a name in double braces ("{{key}}"). */
type Finding<T> = (named: SecretReference | { readonly placeholder: string }) => T;

const PLACEHOLDER = /^\{\{([a-z]+)\}\}$/;

/** The parameters with their secrets in place, for the far side. */
export async function parametersOf(
  context: Pick<ObserveContext, "secret">,
  { parameters }: ProductCommand,
  secrets: Readonly<Record<string, Secret>> = {},
): Promise<ValueMap> {
  const entries = Object.entries(parameters).map(async ([name, value]) => {
    const find: Finding<Promise<Secret>> = async (named) => {
      if (!("placeholder" in named)) return context.secret(named);
      return secrets[named.placeholder] ?? new Secret("");
    };
    return [name, await given(value, find)] as const;
  });
  return Object.fromEntries(await Promise.all(entries));
}

/** The same without any secret, to see whether a call binds. Pure. */
export function sampleParameters({ parameters }: ProductCommand): ValueMap {
  const sample = new Secret("sample");
  return Object.fromEntries(
    Object.entries(parameters).map(([name, value]): readonly [string, Value] => {
      if (isReference(value) || placeholderIn(value) !== undefined) return [name, sample];
      return [name, isCredential(value) ? { userName: value.userName, password: sample } : value];
    }),
  );
}

async function given(value: ParameterValue, find: Finding<Promise<Secret>>): Promise<Value> {
  const placeholder = placeholderIn(value);
  if (placeholder !== undefined) return find({ placeholder });
  if (isReference(value)) return find(value);
  if (isCredential(value)) return { userName: value.userName, password: await find(value.password) };
  return value;
}

function placeholderIn(value: ParameterValue): string | undefined {
  return typeof value === "string" ? PLACEHOLDER.exec(value)?.[1] : undefined;
}

const isCredential = (value: ParameterValue): value is ProductCredential =>
  typeof value === "object" && "userName" in value;

const isReference = (value: ParameterValue): value is SecretReference =>
  typeof value === "object" && ("env" in value || "file" in value || "prompt" in value);
