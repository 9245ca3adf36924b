import { type CommandUse, commandUsesIn } from "../../steps";
import type { TimeTrackerNxInputs } from "./inputs";

/** The commands of the operator's own that the administration is reached by. */
export function timeTrackerNxCommandUses({ administration }: TimeTrackerNxInputs): readonly CommandUse[] {
  return commandUsesIn(administration, ["administration"]);
}
