import type { Value } from "../../shell";
import type { ParameterContract } from "../command-contract";
import type { Refusal } from "./refusal";

/** What only the parameters that PowerShell adds refuse: names that no variable can have, and the reserved Suspend. */
export function refuseCommon({ name, type }: ParameterContract, value: Value): Refusal | undefined {
  if (name.endsWith("Variable") && typeof value === "string" && !isVariableName(value)) {
    const message = `Cannot validate argument on parameter '${name}'. It is not a valid variable name.`;
    return { id: "ParameterArgumentValidationError", message, parameterName: name };
  }
  if (type !== "ActionPreference" || value !== "Suspend") return undefined;
  const message = `Cannot bind parameter '${name}' to the target: Suspend is reserved.`;
  return { id: "ParameterBindingFailed", message, parameterName: name };
}

/** A colon behind the first character stands behind a scope; with any other word in front it would be a drive. */
function isVariableName(text: string): boolean {
  const name = text.replace(/^\+/, "");
  if (name === "") return false;
  return name.indexOf(":") <= 0 || /^(global|local|private|script|variable):/i.test(name);
}

// Read-only or constant in a fresh runspace of PowerShell 7.6.5.
const FIXED = new Set(
  (
    "? enabledexperimentalfeatures error executioncontext false home host iscoreclr islinux ismacos iswindows pid " +
    "psculture psedition pshome psstyle psuiculture psversiontable shellid true"
  ).split(" "),
);

/** Whether a parameter such as -OutVariable names a variable that nobody may set: PowerShell notices once all is bound. */
export function isFixedVariable({ name, sets }: ParameterContract, value: Value): boolean {
  if (!COMMON_VARIABLES.has(name) || sets.length !== 1 || typeof value !== "string") return false;
  return FIXED.has(variableOf(value));
}

export function fixedMessage(value: Value): string {
  return `Cannot overwrite variable ${variableOf(String(value))} because it is read-only or constant.`;
}

const COMMON_VARIABLES = new Set([
  "ErrorVariable",
  "WarningVariable",
  "InformationVariable",
  "OutVariable",
  "PipelineVariable",
]);

const variableOf = (text: string): string =>
  text
    .replace(/^\+/, "")
    .replace(/^(global|script):/i, "")
    .toLowerCase();
