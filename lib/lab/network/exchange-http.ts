import type { World } from "../world/world";
import type { LabHttpAnswer, LabHttpRequest } from "./exchange";

const REDIRECTS = new Set([301, 302, 303, 307, 308]);

/** One request to the estate's network. */
export function exchangeHttp(world: World, request: LabHttpRequest): LabHttpAnswer {
  for (const responder of world.parts.http) {
    const answer = responder(world, request);
    if (answer !== undefined) return answer;
  }
  return { kind: "failure", reason: "unknown-host", message: `No host of the estate answers ${request.url}.` };
}

/** A GET that follows redirects up to a limit; the address that answered last comes with it. */
export function getFollowing(
  world: World,
  request: LabHttpRequest,
  maxRedirects: number,
): { readonly url: string; readonly answer: LabHttpAnswer } {
  let url = request.url;
  for (let redirects = 0; ; redirects++) {
    const answer = exchangeHttp(world, { ...request, url });
    const location = answer.kind === "answer" && REDIRECTS.has(answer.status) ? answer.headers.location : undefined;
    if (location === undefined || maxRedirects === 0) return { url, answer };
    if (redirects === maxRedirects) {
      const message = `${request.url} redirected more than ${maxRedirects} times.`;
      return { url, answer: { kind: "failure", reason: "redirect-loop", message } };
    }
    url = new URL(location, url).href;
  }
}
