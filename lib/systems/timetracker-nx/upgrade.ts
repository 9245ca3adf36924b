import type { Json } from "../../errors";
import { stopPool } from "../../steps";
import type { ActContext, AnyStep, Upgrade } from "../../upgrade/model";
import { factsOf } from "./facts";
import { id } from "./goals";
import type { TimeTrackerNxInputs } from "./inputs";
import { oldVersionOf } from "./old-version";
import { withOutlook } from "./outlook";
import { finishing } from "./phases/finishing";
import { installing } from "./phases/installing";
import { preparing } from "./phases/preparing";
import { saving } from "./phases/saving";
import { updating } from "./phases/updating";

/** The steps of the procedure in the order in which they can be carried out (procedures.md, TT, "Order"). */
export function timeTrackerNxUpgrade(inputs: TimeTrackerNxInputs): Upgrade {
  const facts = factsOf(inputs);
  const phases = [preparing, saving, installing, updating, finishing];
  const steps: readonly AnyStep[] = phases
    .flatMap((phase) => phase(inputs, facts))
    .map((step) => withOutlook(inputs, step));
  return {
    system: "timetracker-nx",
    title: `${inputs.product} ${inputs.version} on ${inputs.server}`,
    inputs: JSON.parse(JSON.stringify(inputs)) as Json,
    computers: [inputs.server],
    steps,
    oldVersion: oldVersionOf(inputs, facts),
    // Only where no rule keeps users out, so that the application goes on running: a person may still have to work in Admin.
    lockOut: (context: ActContext) => stopPool(context, context.on(inputs.server), { name: inputs.pool }),
    lockOutWindow: id.poolStopped,
  };
}
