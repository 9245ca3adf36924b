import type { Single } from "../../../lib/systems/single";
import type { Kind } from "./kind";

/** What every resource of one goal has in common. */
export function singleKind(type: string, system: Single): Pick<Kind, "type" | "schemaVersion" | "system" | "seen"> {
  return { type, schemaVersion: 2, system, seen: ({ plan }) => system.seen(plan) };
}
