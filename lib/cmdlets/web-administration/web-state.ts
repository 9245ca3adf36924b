import { z } from "zod";
import { lazySchema } from "../lazy-schema";
import { memberOf } from "../read";

/** Of a pool or a site. */
export type WebState = "Starting" | "Started" | "Stopping" | "Stopped" | "Unknown";

const MEMBERS = { Starting: 0, Started: 1, Stopping: 2, Stopped: 3, Unknown: 4 } as const;

/** What Get-WebAppPoolState and Get-WebsiteState give. */
export const webState = lazySchema(
  (): z.ZodType<{ readonly Value: WebState }> => z.object({ Value: memberOf(MEMBERS) }),
);
