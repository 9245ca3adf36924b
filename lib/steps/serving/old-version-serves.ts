import { type AnyStep, defineStep, type ObserveContext, open, satisfied, type Verdict } from "../../upgrade/model";
import type { ServingPlacement } from "../placement";
import {
  licenceShown,
  observeVersion,
  type PageServed,
  type Serving,
  type ServingSeen,
  servedInside,
  servedOutside,
} from "./observe-serving";
import { words } from "./serving-before";

export interface OldVersionServes extends ServingPlacement, Omit<Serving, "computer"> {
  /** Id of the step that saw how it served before. */
  readonly before: string;
  readonly deadlineMs: number;
}

type Inside = {
  readonly version: string | null;
  readonly now: PageServed;
  readonly licence: ServingSeen["licence"];
  readonly before: ServingSeen | null;
};

/**
 * The old version is installed again and answers on the server itself as it did before the run; users are not let in
 * before (TT-R). Of the licence it tells what is so: cutover has the old key no more than anybody else has.
 *
 * @example
 * oldVersionServes({ id: "old-version-serves", computer: "APP01", rows: ["TT-R"], serves: ["product-version"],
 *   ...serving, before: "serving-before", deadlineMs: 600_000 })
 */
export function oldVersionServes(given: OldVersionServes): AnyStep {
  return defineStep<Inside>({
    ...placed(given),
    title: "The old version answers on the server itself as before",
    observe: async (context) => {
      const before = servedBefore(context, given);
      const version = await observeVersion(context, given);
      const now = await servedInside(context, given, before?.version ?? version);
      return { version, now, licence: await licenceShown(context, given), before };
    },
    satisfied: insideVerdict,
    judge: (seen) => ({ kind: "running", text: insideVerdict(seen).because, code: "SITE_UNAVAILABLE" }),
  });
}

/**
 * Users reach the old version again, as before the run (TT-R).
 *
 * @example
 * usersReachOldVersion({ id: "old-version-reached", computer: "APP01", rows: ["TT-R"], serves: ["product-version"],
 *   ...serving, before: "serving-before", deadlineMs: 600_000 })
 */
export function usersReachOldVersion(given: OldVersionServes): AnyStep {
  return defineStep<{ readonly now: PageServed; readonly before: ServingSeen | null }>({
    ...placed(given),
    title: "Users reach the old version as before",
    observe: async (context) => {
      const before = servedBefore(context, given);
      return { now: await servedOutside(context, given, before?.version ?? null), before };
    },
    satisfied: ({ now, before }) => pageVerdict("users get", now, before?.users),
    judge: ({ now }) => ({ kind: "running", text: `users get ${words(now.page)}`, code: "SITE_UNAVAILABLE" }),
  });
}

function placed(given: OldVersionServes) {
  const { id, computer, rows, serves, deadlineMs } = given;
  const effect = { server: given.serverUrl, users: given.usersUrl };
  return { id, computer, rows, role: { kind: "check", serves }, effect, deadlineMs } as const;
}

const servedBefore = (context: ObserveContext, { before }: OldVersionServes): ServingSeen | null =>
  (context.run.evidence(before) as ServingSeen | undefined) ?? null;

export function insideVerdict({ version, now, licence, before }: Inside): Verdict {
  if (before !== null && version !== before.version)
    return open(`version ${version ?? "(none)"} is installed, before it was ${before.version ?? "(none)"}`);
  const page = pageVerdict("the server gets", now, before?.server);
  if (page.kind !== "satisfied") return page;
  return satisfied(`version ${version ?? "(none)"}; ${page.because}; ${licenceInWords(licence, before)}`);
}

/** As it answered before; where it did not answer then either, nothing is asked of it. */
function pageVerdict(who: string, now: PageServed, before: PageServed | undefined): Verdict {
  const seen = `${who} ${words(now.page)}`;
  if (before !== undefined && before.page !== "login")
    return satisfied(`${seen}; before the run it was ${words(before.page)}`);
  if (now.page !== "login") return open(seen);
  if (before?.showsVersion === true && !now.showsVersion) return open(`${seen}, which does not show the old version`);
  return satisfied(now.showsVersion ? `${seen}, which shows the old version` : seen);
}

function licenceInWords(now: ServingSeen["licence"], before: ServingSeen | null): string {
  if (before === null || before.licence === null || now === null)
    return "its licence cannot be read: see in Admin whether it is the old one";
  if (JSON.stringify(now) === JSON.stringify(before.licence)) return "its licence is the old one";
  return `its licence is NOT the old one (${shown(now)}; before: ${shown(before.licence)}): enter the old key in Admin`;
}

const shown = (licence: { readonly [name: string]: string }): string => Object.values(licence).join(", ");
