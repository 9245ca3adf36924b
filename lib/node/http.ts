import type { Http, HttpAnswer, HttpFailure, HttpRequest } from "../shell";
import { networkMessage, networkReason } from "./network-failure";
import { sendRequest } from "./send-request";

const DEFAULT_MAX_REDIRECTS = 10;
const redirects: ReadonlySet<number> = new Set([301, 302, 303, 307, 308]);

/** HTTP of this machine: reads only, one connection a request, redirects followed up to a limit. */
export const networkHttp: Http = {
  get: async (request) => {
    const deadline = AbortSignal.timeout(request.deadlineMs);
    const signal = request.signal === undefined ? deadline : AbortSignal.any([deadline, request.signal]);
    try {
      return await follow(request, signal);
    } catch (thrown) {
      request.signal?.throwIfAborted();
      if (deadline.aborted) return failure("timeout", `${request.url} gave no answer within ${request.deadlineMs} ms`);
      return failure(networkReason(thrown), `${request.url}: ${networkMessage(thrown)}`);
    }
  },
};

async function follow(request: HttpRequest, signal: AbortSignal): Promise<HttpAnswer | HttpFailure> {
  const limit = request.maxRedirects ?? DEFAULT_MAX_REDIRECTS;
  const first = new URL(request.url);
  const seen = new Set<string>();
  let url = first;
  for (let count = 0; ; count += 1) {
    const answer = await sendRequest({ method: "GET", url, headers: headersFor(request, first, url), signal });
    const target = redirects.has(answer.status) ? answer.headers.location : undefined;
    if (target === undefined || limit === 0) return answer;
    seen.add(url.href);
    url = new URL(target, url);
    if (seen.has(url.href))
      return failure("redirect-loop", `${request.url} is redirected in a circle over ${url.href}`);
    if (count >= limit) return failure("redirect-loop", `${request.url} is redirected more than ${limit} times`);
  }
}

/** A redirect to another origin must not carry credentials there. */
function headersFor(request: HttpRequest, first: URL, url: URL): Readonly<Record<string, string>> {
  return url.origin === first.origin ? (request.headers ?? {}) : {};
}

function failure(reason: HttpFailure["reason"], message: string): HttpFailure {
  return { kind: "failure", reason, message };
}
