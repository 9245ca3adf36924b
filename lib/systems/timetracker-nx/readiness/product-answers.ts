import {
  type Finding,
  isOk,
  isUnknown,
  isWrong,
  type LicenceSeen,
  type MaintenanceSeen,
  ofStep,
  type Precondition,
  type SiteSeen,
  siteVerdict,
  type UpdateSeen,
} from "../../../steps";
import type { AnyStep } from "../../../upgrade/model";
import { id } from "../goals";
import type { TimeTrackerNxInputs } from "../inputs";

const group = "The product" as const;

/** The login page answers today, and Admin can be read as far as the upgrade file says how (TT-6, TT-14, TT-17, TT-19). */
export function productAnswers(
  { administration, url }: TimeTrackerNxInputs,
  step: (name: string) => AnyStep,
): readonly Precondition[] {
  const { maintenance, schemaUpdate, licence } = administration;
  const readAdmin = {
    group,
    why: "Admin is asked for this during the upgrade; where it cannot be read then, the run stops there.",
    fix: "Correct the address, the words and the administrator's credential under `administration` in the upgrade file.",
  };
  return [
    ofStep<SiteSeen>(step(id.siteAnswers), {
      group,
      id: "login-page-today",
      code: "SITE_UNAVAILABLE",
      title: "Users reach the login page today",
      why: "What does not work before the upgrade cannot prove the upgrade afterwards.",
      fix: "Find out why the page does not answer, or correct `url` and `login` in the upgrade file.",
      finding: (seen) => siteToday(url, seen),
    }),
    ...(maintenance.read === undefined
      ? []
      : [
          ofStep<MaintenanceSeen>(step(id.maintenance), {
            ...readAdmin,
            id: "maintenance-readable",
            code: "MAINTENANCE_NOT_REACHED",
            title: "The maintenance mode can be read",
            finding: ({ state, jobs, message, pool }) =>
              readable(state, { message, pool: pool.state, seen: `it is ${state}, ${jobs ?? "?"} background job(s)` }),
          }),
        ]),
    ...(schemaUpdate.read === undefined
      ? []
      : [
          ofStep<UpdateSeen>(step(id.schemaUpdate), {
            ...readAdmin,
            id: "schema-update-readable",
            code: "SCHEMA_UPDATE_FAILED",
            title: "The database update can be read",
            finding: updateToday,
          }),
        ]),
    ...(licence.read === undefined
      ? []
      : [
          ofStep<LicenceSeen>(step(id.licence), {
            ...readAdmin,
            id: "licence-readable",
            code: "LICENCE_REFUSED",
            title: "The licence can be read",
            finding: licenceToday,
          }),
        ]),
  ];
}

/** As at the end of the upgrade, but whatever the version is. */
function siteToday(url: string, seen: SiteSeen): Finding {
  const { kind, because } = siteVerdict({ url, version: "", hasTestLogin: false }, { ...seen, hasVersion: true });
  return kind === "satisfied" ? isOk(because) : isWrong(because);
}

function readable(
  state: string,
  { message, pool, seen }: { readonly message: string; readonly pool: string; readonly seen: string },
): Finding {
  if (state !== "unread") return isOk(seen);
  return pool === "Started" ? isWrong(message) : isUnknown(message);
}

function updateToday({ state, message, pool }: UpdateSeen): Finding {
  if (state === "running" || state === "failed") return isWrong(`an update of the database is ${state} already`);
  return readable(state, { message, pool, seen: `the product says: ${state}` });
}

function licenceToday({ shown, message }: LicenceSeen): Finding {
  if (shown === null) return /^the application pool is/.test(message) ? isUnknown(message) : isWrong(message);
  const signs = Object.entries(shown).map(([name, text]) => `${name} ${text}`);
  return signs.length > 0 ? isOk(signs.join(", ")) : isWrong("none of its signs stands where the upgrade file says");
}
