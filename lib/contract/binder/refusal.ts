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
}

/** A refusal as the ErrorRecord that PowerShell gives for a call of that command. */
export function refusalError(command: string, { id, message, parameterName }: Refusal): PowerShellError {
  const [category, exception] = REFUSALS[id];
  return {
    kind: "terminating",
    message,
    id: `${id},${command}`,
    category,
    exception,
    ...(parameterName === undefined ? {} : { parameterName }),
  };
}
