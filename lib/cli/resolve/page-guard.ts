import { timingSafeEqual } from "node:crypto";

/** What the page's server knows of a request before it reads its body. */
export interface PageRequest {
  readonly method: string;
  readonly path: string;
  /** The token of the address, where it has one. */
  readonly token: string | undefined;
  readonly host: string | undefined;
  readonly origin: string | undefined;
  readonly cookie: string | undefined;
  readonly contentType: string | undefined;
}

/** What a request has to show. */
export interface PageKeys {
  /** The host and port that the server listens on. */
  readonly host: string;
  readonly cookieName: string;
  readonly session: string;
  /** The token of the address, until somebody has used it. */
  readonly token: string | undefined;
}

export type Admission =
  | { readonly kind: "admitted"; readonly byToken: boolean }
  | { readonly kind: "refused"; readonly status: number; readonly because: string; readonly allow?: string };

/** The method that each path is for. */
export type PagePaths = Readonly<Record<string, "GET" | "POST">>;

/**
 * Whether a request may come in. A page of somebody else's that knows the port gets nothing: the Host header stops
 * names that were made to point here, the cookie and the Origin header stop other origins, and the address that stood
 * in an argument of the browser, where other users of the computer can read it, works once. Pure.
 */
export function admit(request: PageRequest, keys: PageKeys, paths: PagePaths): Admission {
  if (request.host !== keys.host) return refused(403, "This server answers under its own address only.");
  const method = Object.hasOwn(paths, request.path) ? paths[request.path] : undefined;
  if (method === undefined) return refused(404, "There is nothing here.");
  if (request.method !== method) return { ...refused(405, `Only ${method} works here.`), allow: method };
  if (hasSession(request, keys)) {
    if (method === "GET") return { kind: "admitted", byToken: false };
    if (request.origin !== `http://${keys.host}`) return refused(403, "The request came from another page.");
    const isJson = request.contentType?.split(";")[0]?.trim().toLowerCase() === "application/json";
    return isJson ? { kind: "admitted", byToken: false } : refused(415, "Only JSON is read here.");
  }
  const byToken = request.path === "/" && same(request.token, keys.token);
  return byToken ? { kind: "admitted", byToken } : refused(403, "The address has been used already, or is not right.");
}

function hasSession({ cookie = "" }: PageRequest, { cookieName, session }: PageKeys): boolean {
  return cookie.split(";").some((one) => {
    const [name = "", value = ""] = one.trim().split("=");
    return name === cookieName && same(value, session);
  });
}

function same(given: string | undefined, wanted: string | undefined): boolean {
  if (given === undefined || wanted === undefined) return false;
  const [a, b] = [Buffer.from(given), Buffer.from(wanted)];
  return a.length === b.length && timingSafeEqual(a, b);
}

function refused(status: number, because: string): Extract<Admission, { kind: "refused" }> {
  return { kind: "refused", status, because };
}
