import { type IncomingHttpHeaders, request as openRequest } from "node:http";
import type { Http, HttpAnswer, HttpFailure, HttpRequest } from "../../shell";

/** Who asks: the lab tells operators from users in its history. */
export const CLIENT_HEADER = "x-lab-client";
/** Why there was no answer, where the lab's own client asks. */
export const FAILURE_HEADER = "x-lab-failure";

const MAX_REDIRECTS = 5;
const REDIRECTS: readonly number[] = [301, 302, 303, 307, 308];

/** The operator's Http port over a served estate: every request is a real one to 127.0.0.1, whatever host it names. */
export function loopbackHttp(port: number): Http {
  return { get: (request) => follow(port, request) };
}

async function follow(port: number, request: HttpRequest): Promise<HttpAnswer | HttpFailure> {
  const limit = request.maxRedirects ?? MAX_REDIRECTS;
  let url = request.url;
  for (let redirects = 0; ; redirects++) {
    const answer = await getOnce(port, { ...request, url });
    const isRedirect = answer.kind === "answer" && REDIRECTS.includes(answer.status);
    const location = isRedirect ? answer.headers.location : undefined;
    if (location === undefined || limit === 0) return answer;
    if (redirects === limit) {
      return {
        kind: "failure",
        reason: "redirect-loop",
        message: `${request.url} redirected more than ${limit} times.`,
      };
    }
    url = new URL(location, url).href;
  }
}

function getOnce(port: number, request: HttpRequest): Promise<HttpAnswer | HttpFailure> {
  const { protocol, host, pathname, search } = new URL(request.url);
  const headers = {
    ...request.headers,
    host,
    [CLIENT_HEADER]: "operator",
    "x-forwarded-proto": protocol.slice(0, -1),
  };
  return new Promise((resolve, reject) => {
    const { signal } = request;
    const options = {
      host: "127.0.0.1",
      port,
      path: pathname + search,
      headers,
      agent: false,
      ...(signal && { signal }),
    };
    const sent = openRequest(options, (response) => {
      const chunks: Buffer[] = [];
      response.on("data", (chunk: Buffer) => chunks.push(chunk));
      response.on("error", reject);
      response.on("end", () => {
        const body = Buffer.concat(chunks);
        resolve(answerOf(request.url, { status: response.statusCode ?? 0, headers: response.headers, body }));
      });
    });
    sent.on("error", (error) => {
      if (request.signal?.aborted) reject(request.signal.reason);
      else resolve({ kind: "failure", reason: "reset", message: error.message });
    });
    sent.end();
  });
}

function answerOf(
  url: string,
  response: { readonly status: number; readonly headers: IncomingHttpHeaders; readonly body: Buffer },
): HttpAnswer | HttpFailure {
  const { status, body } = response;
  const headers = Object.fromEntries(
    Object.entries(response.headers).map(([name, value]) => [name, [value].flat().join(", ")]),
  );
  const reason = headers[FAILURE_HEADER];
  if (reason === undefined) return { kind: "answer", url, status, headers, body: new Uint8Array(body) };
  return { kind: "failure", reason: reason as HttpFailure["reason"], message: body.toString("utf8") };
}
