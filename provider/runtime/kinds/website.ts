import { website, websiteRemoved } from "../../../lib/systems/single";
import type { Kind } from "./kind";
import { singleKind } from "./single-kind";

/** Website as a resource. */
export const websiteKind: Kind = {
  ...singleKind("Website", website),
  identity: ["server", "name"],
  means: ["waitMinutes", "onDestroy"],
  secrets: [],
  gone: ["SITE_NOT_FOUND"],
  isGone: ({ exists }) => exists === false,
  removal: websiteRemoved,
};
