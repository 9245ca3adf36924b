import type { PowerShellError } from "./powershell-error";

/** What a command says on a stream other than its output while it runs. */
export type StreamRecord =
  | { readonly kind: "warning" | "verbose" | "debug" | "information"; readonly message: string }
  | {
      readonly kind: "progress";
      readonly activity: string;
      readonly status: string;
      /** 0 to 100, or undefined when the command does not know. */
      readonly percent?: number;
    }
  | { readonly kind: "error"; readonly error: PowerShellError };
