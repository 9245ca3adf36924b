import type { PowerShellError } from "../../shell";

/** What a simulated command says when it fails: PowerShell's id (without the command's name), category and message. */
export interface LabErrorDraft extends Omit<PowerShellError, "kind"> {
  readonly kind?: PowerShellError["kind"];
}

/** A terminating error of a simulated command. The lab's Shell turns it into a CommandFailure. */
export class LabError extends Error {
  constructor(readonly error: PowerShellError) {
    super(error.message);
    this.name = "LabError";
  }
}

/**
 * @example
 * throw labError({ id: "DirectoryNotFound", category: "ObjectNotFound", message: `There is no folder ${path}.`, target: path });
 */
export function labError(draft: LabErrorDraft): LabError {
  return new LabError({ kind: "terminating", ...draft });
}
