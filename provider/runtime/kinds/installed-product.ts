import { installedProduct } from "../../../lib/systems/single";
import type { Kind } from "./kind";
import { singleKind } from "./single-kind";

/** InstalledProduct as a resource. */
export const installedProductKind: Kind = {
  ...singleKind("InstalledProduct", installedProduct),
  identity: ["server", "product"],
  means: ["installer", "waitMinutes"],
  secrets: [],
};
