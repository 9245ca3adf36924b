import type { PowerShellError, Value, ValueMap } from "../../shell";

const KINDS = ["nonTerminating", "terminating", "parse", "native", "cancelled", "protocol"] as const;

/** An ErrorRecord as the host describes it. What is missing or of another type is left out. */
export function readPowerShellError(map: ValueMap): PowerShellError {
  const texts = { exception: map.exception, parameterName: map.parameterName, target: map.target };
  const places = { position: map.position, scriptStack: map.scriptStack };
  const numbers = { hresult: map.hresult, exitCode: map.exitCode };
  const inner = textsIn(map.inner);
  return {
    kind: KINDS.find((kind) => kind === map.kind) ?? "terminating",
    message: text(map.message) ?? "",
    id: text(map.id) ?? "",
    category: text(map.category) ?? "NotSpecified",
    ...only({ ...texts, ...places }, (value): value is string => text(value) !== undefined),
    ...only(numbers, (value): value is number => typeof value === "number"),
    ...(inner.length === 0 ? {} : { inner }),
  };
}

function text(value: Value | undefined): string | undefined {
  return typeof value === "string" && value !== "" ? value : undefined;
}

function textsIn(value: Value | undefined): readonly string[] {
  return Array.isArray(value) ? value.filter((item): item is string => typeof item === "string") : [];
}

function only<T extends Value, K extends string>(
  values: Readonly<Record<K, Value | undefined>>,
  wanted: (value: Value | undefined) => value is T,
): Partial<Record<K, T>> {
  const kept = Object.entries<Value | undefined>(values).filter(([, value]) => wanted(value));
  return Object.fromEntries(kept) as Partial<Record<K, T>>;
}
