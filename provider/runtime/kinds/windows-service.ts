import { windowsService } from "../../../lib/systems/single";
import type { Kind } from "./kind";
import { singleKind } from "./single-kind";

/** WindowsService as a resource. */
export const windowsServiceKind: Kind = {
  ...singleKind("WindowsService", windowsService),
  identity: ["server", "name"],
  means: ["waitMinutes"],
  secrets: [],
  gone: ["SERVICE_NOT_FOUND"],
};
