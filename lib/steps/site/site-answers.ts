import { getCutoverHttpResponse } from "../../cmdlets/cutover/get-cutover-http-response";
import type { HttpFailure } from "../../shell";
import {
  type AnyStep,
  defineStep,
  type Judgement,
  type ObserveContext,
  open,
  satisfied,
  type Verdict,
} from "../../upgrade/model";
import { secondsAsMs } from "../duration";
import type { Placement } from "../placement";
import type { ProductCredential } from "../product-http";
import type { PageLook } from "./look-from-server";
import { type PageKind, pageKind } from "./page";

export interface SiteAnswers extends Placement {
  readonly look: PageLook;
  /** A GET that answers 200 only to a user who is logged in. */
  readonly testLogin: { readonly url: string; readonly credential: ProductCredential } | undefined;
  readonly after: readonly string[];
  readonly visibleAfter: readonly string[];
  readonly deadlineMs: number;
}

export type SiteSeen = {
  readonly page: PageKind | HttpFailure["reason"];
  readonly status: number;
  readonly hasVersion: boolean;
  readonly message: string;
  /** Status of the test login; null: not asked for, or not tried since the page is not right. */
  readonly testLogin: number | null;
};

const REQUEST_DEADLINE_MS = secondsAsMs(30);
const MAX_REDIRECTS = 10;

/**
 * The login page answers as users reach it, shows the new version, and a test user can log in (TT-19).
 *
 * @example
 * siteAnswers({ id: "site-answers", computer: "APP01", rows: ["TT-19"], look: page, testLogin: undefined,
 *   after: ["schema-update"], visibleAfter: ["pool-started"], deadlineMs: 600_000 })
 */
export function siteAnswers(given: SiteAnswers): AnyStep {
  const wanted = { url: given.look.url, version: given.look.versionText, hasTestLogin: given.testLogin !== undefined };
  return defineStep<SiteSeen>({
    id: given.id,
    computer: given.computer,
    rows: given.rows,
    title: `Users reach the login page ${given.look.url}`,
    role: { kind: "goal" },
    effect: { url: given.look.url, version: given.look.versionText, testLogin: given.testLogin?.url ?? null },
    after: given.after,
    visibleAfter: given.visibleAfter,
    deadlineMs: given.deadlineMs,
    observe: (context) => look(context, given),
    satisfied: (seen) => siteVerdict(wanted, seen),
    judge: (seen) => siteJudgement(wanted, seen),
  });
}

async function look(context: ObserveContext, given: SiteAnswers): Promise<SiteSeen> {
  const { url, versionText } = given.look;
  const answer = await context.http.get({
    url,
    deadlineMs: REQUEST_DEADLINE_MS,
    maxRedirects: MAX_REDIRECTS,
    signal: context.signal,
  });
  if (answer.kind === "failure")
    return { page: answer.reason, status: 0, hasVersion: false, message: answer.message, testLogin: null };
  const body = new TextDecoder().decode(answer.body);
  const page = pageKind({ status: answer.status, body }, given.look);
  const hasVersion = body.includes(versionText);
  const isRight = page === "login" && hasVersion && given.testLogin !== undefined;
  const testLogin = isRight ? await tryLogin(context, given) : null;
  return { page, status: answer.status, hasVersion, message: "", testLogin };
}

async function tryLogin(context: ObserveContext, { computer, testLogin }: SiteAnswers): Promise<number> {
  if (testLogin === undefined) return 0;
  const { userName, password } = testLogin.credential;
  const credential = { userName, password: await context.secret(password) };
  const answer = await getCutoverHttpResponse(context.on(computer), { uri: testLogin.url, credential });
  return answer.answered ? answer.status : 0;
}

interface Wanted {
  readonly url: string;
  readonly version: string;
  readonly hasTestLogin: boolean;
}

export function siteVerdict(wanted: Wanted, seen: SiteSeen): Verdict {
  const wrong = wrongWith(wanted, seen);
  if (wrong !== undefined) return open(wrong.because);
  const version = wanted.version === "" ? "" : ` and shows ${wanted.version}`;
  return satisfied(
    `${wanted.url} answers with the login page${version}${wanted.hasTestLogin ? "; the test user can log in" : ""}`,
  );
}

export function siteJudgement(wanted: Wanted, seen: SiteSeen): Judgement {
  const wrong = wrongWith(wanted, seen);
  if (wrong === undefined) return { kind: "running", text: "the login page answers" };
  // A site that has just been started needs a while before it answers; the other faults do not go away by waiting.
  if (wrong.code === "SITE_UNAVAILABLE") return { kind: "running", text: wrong.because, code: wrong.code };
  return { kind: "failed", because: wrong.because, code: wrong.code };
}

type Fault = {
  readonly because: string;
  readonly code:
    | "SITE_UNAVAILABLE"
    | "SITE_REDIRECT_LOOP"
    | "SITE_CERTIFICATE_INVALID"
    | "SITE_WRONG_VERSION"
    | "LOGIN_REFUSED";
};

function wrongWith({ url, version, hasTestLogin }: Wanted, seen: SiteSeen): Fault | undefined {
  if (seen.page === "redirect-loop") return { because: `${url} redirects in a circle`, code: "SITE_REDIRECT_LOOP" };
  if (seen.page === "certificate")
    return { because: `${url}: the certificate is refused (${seen.message})`, code: "SITE_CERTIFICATE_INVALID" };
  if (seen.page === "maintenance") return { because: `${url} shows the maintenance page`, code: "SITE_UNAVAILABLE" };
  if (seen.page === "other" || seen.page === "unavailable") {
    const because =
      seen.status === 0
        ? `${url} gives no answer (${seen.message})`
        : `${url} answers ${seen.status} without the login form`;
    return { because, code: "SITE_UNAVAILABLE" };
  }
  if (seen.page !== "login")
    return { because: `${url} gives no answer: ${seen.page} (${seen.message})`, code: "SITE_UNAVAILABLE" };
  if (!seen.hasVersion) return { because: `${url} does not show ${version}`, code: "SITE_WRONG_VERSION" };
  const isRefused = hasTestLogin && seen.testLogin !== 200;
  return isRefused
    ? { because: `the test login was answered with ${seen.testLogin ?? "nothing"}`, code: "LOGIN_REFUSED" }
    : undefined;
}
