import type { Call } from "../../world/call";
import { labError } from "../../world/lab-error";

/** The -Name of a command that the contract does not call mandatory although nothing happens without it. */
export function neededName(call: Call): string {
  const name = call.optionalText("Name");
  if (name !== undefined && name !== "") return name;
  throw labError({
    id: "MissingMandatoryParameter",
    category: "InvalidArgument",
    message: `${call.command} needs -Name.`,
    parameterName: "Name",
  });
}
