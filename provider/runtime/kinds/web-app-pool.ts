import { webAppPool, webAppPoolRemoved } from "../../../lib/systems/single";
import type { Kind } from "./kind";
import { singleKind } from "./single-kind";

/** WebAppPool as a resource. */
export const webAppPoolKind: Kind = {
  ...singleKind("WebAppPool", webAppPool),
  identity: ["server", "name"],
  means: ["waitMinutes", "onDestroy"],
  secrets: [],
  isGone: ({ exists }) => exists === false,
  removal: webAppPoolRemoved,
};
