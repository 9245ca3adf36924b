import type { Fence, Shell, Value, ValueMap } from "../../shell";

const DEADLINE_MS = 60_000;

/** What a call of a target-side function needs beside its parameters. */
export interface CallOptions {
  readonly fence?: Fence;
  readonly signal?: AbortSignal;
  readonly deadlineMs?: number;
}

/** Calls a function of the module Cutover on the target and gives its output objects. */
export async function callCutover(
  shell: Shell,
  call: { readonly name: string; readonly parameters?: ValueMap },
  options: CallOptions,
): Promise<readonly ValueMap[]> {
  const command = { module: "Cutover", name: call.name, parameters: call.parameters ?? {}, select: "all" } as const;
  const { deadlineMs = DEADLINE_MS, fence, signal } = options;
  const result = await shell.invoke(command, {
    deadlineMs,
    ...(fence === undefined ? {} : { fence }),
    ...(signal === undefined ? {} : { signal }),
  });
  return result.output as readonly ValueMap[];
}

/** A whole number that may have come as Int64. */
export const numberOf = (value: Value | undefined): number => Number(value ?? 0);
export const textOf = (value: Value | undefined): string | undefined => (typeof value === "string" ? value : undefined);
export const bytesOf = (value: Value | undefined): Uint8Array =>
  value instanceof Uint8Array ? value : new Uint8Array();
