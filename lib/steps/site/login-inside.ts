import { type AnyStep, defineStep, open, satisfied } from "../../upgrade/model";
import type { ServingPlacement } from "../placement";
import { lookFromServer, type PageLook, type PageSeen, pageInWords } from "./look-from-server";

export interface LoginInside extends ServingPlacement {
  readonly look: PageLook;
  readonly after: readonly string[];
  readonly deadlineMs: number;
  readonly exposesUsers?: boolean;
}

/**
 * The login page answers on the server itself while users are still kept out; only then are they let in (TT-19).
 *
 * @example
 * loginInside({ id: "login-inside", computer: "APP01", rows: ["TT-19"], serves: ["schema-update"], look: page,
 *   after: ["schema-update"], deadlineMs: 600_000 })
 */
export function loginInside(given: LoginInside): AnyStep {
  return defineStep<PageSeen>({
    id: given.id,
    computer: given.computer,
    rows: given.rows,
    title: "The login page answers on the server itself, before users are let in",
    role: { kind: "check", serves: given.serves },
    effect: { url: given.look.url, version: given.look.versionText },
    after: given.after,
    ...(given.exposesUsers === undefined ? {} : { exposesUsers: given.exposesUsers }),
    deadlineMs: given.deadlineMs,
    observe: (context) => lookFromServer(context.on(given.computer), given.look),
    satisfied: (seen) => {
      if (seen.page !== "login")
        return open(`the server gets ${pageInWords[seen.page]} (${seen.status}) ${seen.message}`.trim());
      return seen.hasVersion
        ? satisfied("the server gets the login page")
        : open(`it does not show ${given.look.versionText}`);
    },
    judge: (seen) =>
      seen.page === "login" && !seen.hasVersion
        ? { kind: "failed", because: `it does not show ${given.look.versionText}`, code: "SITE_WRONG_VERSION" }
        : { kind: "running", text: `the server gets ${pageInWords[seen.page]}`, code: "SITE_UNAVAILABLE" },
  });
}
