import type { PowerShellError, ValueMap } from "../../shell";

/** What binding a call gave: the chosen set with the converted values by canonical name, or PowerShell's refusal. */
export type Bound =
  | { readonly kind: "bound"; readonly set: string; readonly parameters: ValueMap }
  | { readonly kind: "refused"; readonly error: PowerShellError };
