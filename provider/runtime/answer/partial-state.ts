import type { CutoverError } from "../../../lib/errors";

/** A failure after effects: what Pulumi needs to keep the resource in its state. */
export class PartialState extends Error {
  constructor(
    override readonly cause: CutoverError,
    readonly state: Readonly<Record<string, unknown>>,
  ) {
    super(cause.message, { cause });
  }
}
