import type { ChangeEvent } from "../../lab/history";
import { type Breach, invariant } from "../invariant";
import { changesOf } from "../reading/changes";
import { holderAt } from "../reading/locks";

/** TT-17: a second entry may count against a registration limit. */
export const licenceEnteredOnce = invariant(
  { id: "licence-entered-once", title: "A run enters the licence once", rows: ["TT-17"] },
  (history) => {
    // A restored database brings the old licence back: that is no entry.
    const entries = changesOf(history, "licence").filter(({ detail }) => detail?.restored !== true);
    return again(entries, (event) => holderAt(history, event)?.runId, "The licence was entered");
  },
);

export const iisRestartedOnce = invariant(
  { id: "iis-restarted-once", title: "A run restarts IIS once", rows: ["TT-16"] },
  (history) => again(changesOf(history, "iis", { to: ["restarted"] }), (event) => event.runId, "IIS was restarted"),
);

function again(
  events: readonly ChangeEvent[],
  runOf: (event: ChangeEvent) => string | undefined,
  what: string,
): readonly Breach[] {
  return events.flatMap((event, i) => {
    const runId = runOf(event);
    const isSecond = events.slice(0, i).some((one) => runOf(one) === runId);
    return runId !== undefined && isSecond ? [{ event, what: `${what} a second time by run ${runId}.` }] : [];
  });
}
