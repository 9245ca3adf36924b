import type { ExitCode } from "./exit-code";

/** What is known about an error code before it ever happens; `cutover explain CODE` prints it. */
export interface CodeEntry {
  /** The exit code the command ends with when nothing else decides it. */
  readonly exitCode: ExitCode;
  /** Why this happens, in general. One or two sentences. */
  readonly why: string;
  /** What the reader should do now. An instruction. */
  readonly todo: string;
  /** A realistic "what happened" sentence; the golden error texts are rendered with it. */
  readonly sample: string;
}

/** Declares the codes of one area, keeping their names (and not their texts) as literal types. */
export function defineCodes<const T extends Record<string, CodeEntry>>(codes: T): Readonly<Record<keyof T, CodeEntry>> {
  return codes;
}
