import type { Call } from "../../world/call";
import { labError } from "../../world/lab-error";

/** The one instance that -ServerInstance names; other ways to name one need objects of a live session. */
export function needNamedInstance(call: Call): string {
  const names = call.has("ServerInstance") ? call.texts("ServerInstance") : [];
  if (names.length === 1) return names[0] as string;
  throw labError({
    id: "NotSimulated",
    category: "NotImplemented",
    message: `The lab's ${call.command} takes one -ServerInstance.`,
  });
}

/** A parameter that the lab does not carry out is refused: ignoring it would confirm what nobody looked at. */
export function refuseUnsimulated(call: Call, names: readonly string[]): void {
  const name = names.find((candidate) => call.has(candidate));
  if (name === undefined) return;
  const message = `The lab's ${call.command} does not carry out -${name}.`;
  throw labError({ id: "NotSimulated", category: "NotImplemented", message, parameterName: name });
}
