import type { PowerShellError } from "../../shell";

const BINDING = "System.Management.Automation.ParameterBindingException";
const VALIDATION = "System.Management.Automation.ParameterBindingValidationException";
const TRANSFORMATION = "System.Management.Automation.ParameterBindingArgumentTransformationException";

/** The refusals of PowerShell's binder by error id, with their category and exception. */
const REFUSALS = {
  NamedParameterNotFound: ["InvalidArgument", BINDING],
  AmbiguousParameter: ["InvalidArgument", BINDING],
  ParameterAlreadyBound: ["InvalidArgument", BINDING],
  AmbiguousPositionalParameterNoName: ["InvalidArgument", BINDING],
  AmbiguousParameterSet: ["InvalidArgument", BINDING],
  MissingMandatoryParameter: ["InvalidArgument", BINDING],
  ParameterArgumentTransformationError: ["InvalidData", TRANSFORMATION],
  CannotConvertArgument: ["InvalidArgument", BINDING],
  CannotConvertArgumentNoMessage: ["InvalidArgument", BINDING],
  ParameterBindingFailed: ["WriteError", BINDING],
  VariableNotWritable: ["WriteError", "System.Management.Automation.SessionStateUnauthorizedAccessException"],
  ParameterArgumentValidationError: ["InvalidData", VALIDATION],
  ParameterArgumentValidationErrorNullNotAllowed: ["InvalidData", VALIDATION],
  ParameterArgumentValidationErrorEmptyStringNotAllowed: ["InvalidData", VALIDATION],
  ParameterArgumentValidationErrorEmptyArrayNotAllowed: ["InvalidData", VALIDATION],
  ParameterArgumentValidationErrorEmptyCollectionNotAllowed: ["InvalidData", VALIDATION],
} as const;

export type RefusalId = keyof typeof REFUSALS;

export interface Refusal {
  readonly id: RefusalId;
  readonly message: string;
  readonly parameterName?: string;
  /** The conversion itself refused null: the id is that of the validation, category and exception are the binder's. */
  readonly isConversion?: boolean;
}

/** A refusal as the ErrorRecord that PowerShell gives for a call of that command. */
export function refusalError(command: string, refusal: Refusal): PowerShellError {
  const { id, message, parameterName, isConversion = false } = refusal;
  const [category, exception] = isConversion ? (["InvalidArgument", BINDING] as const) : REFUSALS[id];
  return {
    kind: "terminating",
    message,
    id: `${id},${command}`,
    category,
    exception,
    ...(parameterName === undefined ? {} : { parameterName }),
  };
}
