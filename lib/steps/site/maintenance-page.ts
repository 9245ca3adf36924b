import { type AnyStep, defineStep, satisfied } from "../../upgrade/model";
import { secondsAsMs } from "../duration";
import type { ServingPlacement } from "../placement";
import { lookFromServer, type PageLook, type PageSeen, pageInWords } from "./look-from-server";

export interface MaintenancePage extends ServingPlacement {
  readonly look: PageLook;
  readonly watchFrom: string;
  readonly watchUntil: string;
}

/**
 * What clients get while the database is updated, looked at over HTTP all the while and journalled (TT-15). It never
 * ends the run: nothing may cut into the update, and the right end is proved by the steps behind it.
 *
 * @example
 * maintenancePage({ id: "clients", computer: "APP01", rows: ["TT-15"], serves: ["schema-update"], look: page,
 *   watchFrom: "schema-update", watchUntil: "iis-restarted" })
 */
export function maintenancePage(given: MaintenancePage): AnyStep {
  return defineStep<PageSeen>({
    id: given.id,
    computer: given.computer,
    rows: given.rows,
    title: "What clients see while the database is updated",
    role: { kind: "check", serves: given.serves, watch: { from: given.watchFrom, until: given.watchUntil } },
    effect: { url: given.look.url },
    deadlineMs: secondsAsMs(0),
    pollMs: secondsAsMs(15),
    observe: (context) => lookFromServer(context.on(given.computer), given.look),
    satisfied: (seen) => satisfied(`clients get ${pageInWords[seen.page]}`),
  });
}
