import { type OldVersionServes, oldVersionServes, servingBefore, usersReachOldVersion } from "../../steps";
import type { AnyStep, OldVersion } from "../../upgrade/model";
import type { Facts } from "./facts";
import { id, upgradeGoals } from "./goals";
import type { TimeTrackerNxInputs } from "./inputs";
import { modesOf } from "./modes";

/** How the product serves before the run touches anything. */
export function seenBefore(inputs: TimeTrackerNxInputs, facts: Facts): AnyStep {
  const place = { id: id.servingBefore, rows: ["TT-R"], serves: upgradeGoals };
  return servingBefore({ ...place, ...servingOf(inputs, facts) });
}

/** What shows, once everything is put back, that the old version serves as before. */
export function oldVersionOf(inputs: TimeTrackerNxInputs, facts: Facts): OldVersion {
  // Once the application was stopped, or anything behind that was done, it has to be seen again.
  const serves = [id.poolStopped, id.productVersion, id.schemaUpdate];
  const shared = { rows: ["TT-R", "TT-19"], serves, before: id.servingBefore, deadlineMs: facts.ms.siteMs };
  const given: Omit<OldVersionServes, "id"> = { ...shared, ...servingOf(inputs, facts) };
  return {
    beforeUsers: [oldVersionServes({ ...given, id: id.oldVersionServes })],
    withUsers: [usersReachOldVersion({ ...given, id: id.oldVersionReached })],
  };
}

function servingOf(inputs: TimeTrackerNxInputs, facts: Facts) {
  const { form, maintenanceText } = facts.serverPage;
  return {
    computer: inputs.server,
    product: inputs.product,
    serverUrl: facts.serverPage.url,
    usersUrl: facts.usersPage.url,
    signs: { form, maintenanceText },
    licence: modesOf(inputs, facts).licence,
  };
}
