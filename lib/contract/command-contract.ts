/** What a command or a T-SQL text does to the computer that runs it. */
export type Effect = "reads" | "changes";

export type ConfirmImpact = "None" | "Low" | "Medium" | "High";

/** The members of an enumeration type, by name. */
export interface EnumContract {
  readonly name: string;
  readonly flags: boolean;
  readonly members: Readonly<Record<string, number>>;
}

/** A parameter as the module declares it. */
export interface ParameterContract {
  readonly name: string;
  /** The short name of its .NET type, e.g. "String[]", "SwitchParameter", "StringCollection". */
  readonly type: string;
  readonly aliases: readonly string[];
  /** The sets it belongs to, and those in which it must be given. */
  readonly sets: readonly string[];
  readonly mandatoryIn: readonly string[];
  /** One position for all its sets, one for each set, or none. */
  readonly position: number | Readonly<Record<string, number>> | null;
  readonly pipelineInput: readonly ("ByValue" | "ByPropertyName")[];
  /** A ValidateSet for texts and numbers; for an enumeration type the names of its members. */
  readonly validValues: readonly string[];
  /** A ValidateRange, both ends included. */
  readonly range?: readonly [string, string];
  readonly isSwitch: boolean;
  /** It takes an empty list although it is mandatory (AllowEmptyCollection). */
  readonly allowsEmpty?: boolean;
  /** The enumeration behind `type`, where its members are known. */
  readonly enumeration?: EnumContract;
  /** Its type is not known to the contract: the capture shows System.Object in its place. */
  readonly typeErased?: boolean;
  readonly description?: string;
  /** The captures of real modules that have it; left out where there is one capture only. */
  readonly observedIn?: readonly string[];
}

export interface ParameterSetContract {
  /** `__AllParameterSets` is the one anonymous set of a command without sets. */
  readonly name: string;
  readonly isDefault: boolean;
  readonly parameters: readonly { readonly name: string; readonly mandatory: boolean }[];
}

/**
 * What an output property of a Cutover function is: a type word (`string`, `bool`, `int32`, `int64`, `double`, `date`,
 * `bytes`, `map`, `string[]`, alternatives with `|`, a remark in parentheses), an object, or a list of one shape.
 */
export type OutputShape = string | { readonly [property: string]: OutputShape } | readonly [OutputShape];

/** A command of a PowerShell module: how it is called and what it does. */
export interface CommandContract {
  readonly module: string;
  readonly name: string;
  /** A compiled cmdlet or an advanced function: their error ids differ. */
  readonly commandType: "Cmdlet" | "Function";
  readonly supportsShouldProcess: boolean;
  readonly confirmImpact: ConfirmImpact | null;
  readonly effect: Effect;
  readonly effectReason: string;
  readonly parameterSets: readonly ParameterSetContract[];
  readonly parameters: readonly ParameterContract[];
  /** Names of .NET types. */
  readonly outputs: readonly string[];
  /** False where only the documentation claims that the command exists. */
  readonly verified: boolean;
  readonly description?: string;
  readonly outputShape?: OutputShape;
  readonly outputIsList?: boolean;
  /** The captures of real modules that have it; left out where there is one capture only. */
  readonly observedIn?: readonly string[];
  /** A later version of the module has it no more. */
  readonly removed?: { readonly inVersion: string; readonly evidence: string };
}

/** The name of the one anonymous set. */
export const ALL_SETS = "__AllParameterSets";
