import { webConfig } from "../../../lib/systems/single";
import type { Kind } from "./kind";
import { singleKind } from "./single-kind";

/** WebConfig as a resource. */
export const webConfigKind: Kind = {
  ...singleKind("WebConfig", webConfig),
  identity: ["server", "path"],
  means: [],
  secrets: [],
};
