/** An ErrorRecord of PowerShell as data. */
export interface PowerShellError {
  readonly kind:
    | "nonTerminating"
    | "terminating"
    | "parse"
    | "native"
    | "timeout"
    | "cancelled"
    | "sessionLost"
    | "protocol";
  readonly message: string;
  /** FullyQualifiedErrorId, e.g. "NamedParameterNotFound,Stop-WebAppPool". */
  readonly id: string;
  /** The error category, e.g. "InvalidArgument". */
  readonly category: string;
  /** The .NET exception's full type name. */
  readonly exception?: string;
  readonly parameterName?: string;
  readonly target?: string;
  readonly position?: string;
  readonly scriptStack?: string;
  readonly inner?: readonly string[];
  readonly hresult?: number;
  readonly exitCode?: number;
  /** Of `sessionLost` and `timeout`: whether the far side had accepted the request, so that it may have taken effect. */
  readonly accepted?: boolean;
}
