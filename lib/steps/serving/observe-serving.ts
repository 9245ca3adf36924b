import { getCutoverProduct } from "../../cmdlets/cutover/get-cutover-product";
import type { HttpFailure } from "../../shell";
import type { ObserveContext } from "../../upgrade/model";
import { secondsAsMs } from "../duration";
import { type LicenceMode, maskedSigns, shownIn } from "../licence";
import { askProduct } from "../product";
import { lookFromServer, type PageKind, type PageSigns, pageKind } from "../site";

/** Where the product is looked at: on the server itself and as users reach it. */
export interface Serving {
  readonly computer: string;
  readonly product: string;
  readonly serverUrl: string;
  readonly usersUrl: string;
  readonly signs: PageSigns;
  readonly licence: LicenceMode;
}

/** What a page was, and whether it showed the installed version. */
export type PageServed = {
  readonly page: PageKind | "unreachable" | HttpFailure["reason"];
  readonly showsVersion: boolean;
};

/** How the product serves. */
export type ServingSeen = {
  /** Version in Windows' list of installed programs. */
  readonly version: string | null;
  readonly server: PageServed;
  readonly users: PageServed;
  /** What the product shows of its licence, never the key; null: it cannot be read. */
  readonly licence: { readonly [name: string]: string } | null;
};

const DEADLINE_MS = secondsAsMs(30);
const MAX_REDIRECTS = 10;

export async function observeVersion(context: ObserveContext, given: Serving): Promise<string | null> {
  const [product] = await getCutoverProduct(context.on(given.computer), { name: given.product });
  return product?.version ?? null;
}

/** The login page as the server itself gets it. */
export async function servedInside(
  context: ObserveContext,
  given: Serving,
  version: string | null,
): Promise<PageServed> {
  const look = { ...given.signs, url: given.serverUrl, versionText: version ?? "" };
  const { page, hasVersion } = await lookFromServer(context.on(given.computer), look);
  return { page, showsVersion: version !== null && hasVersion };
}

/** The login page as users reach it. */
export async function servedOutside(
  context: ObserveContext,
  given: Serving,
  version: string | null,
): Promise<PageServed> {
  const request = { url: given.usersUrl, deadlineMs: DEADLINE_MS, maxRedirects: MAX_REDIRECTS, signal: context.signal };
  const answer = await context.http.get(request);
  if (answer.kind === "failure") return { page: answer.reason, showsVersion: false };
  const body = new TextDecoder().decode(answer.body);
  return {
    page: pageKind({ status: answer.status, body }, given.signs),
    showsVersion: version !== null && body.includes(version),
  };
}

/** The licence as the product shows it, where there is a way to read it. */
export async function licenceShown(context: ObserveContext, given: Serving): Promise<ServingSeen["licence"]> {
  const { read, credential } = given.licence;
  if (read === undefined) return null;
  const answer = await askProduct(context, { computer: given.computer, question: read.question, credential });
  return answer.answered ? maskedSigns(shownIn(answer.json, read)) : null;
}
