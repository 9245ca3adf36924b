import { request as requestPlain } from "node:http";
import { request as requestTls } from "node:https";
import type { HttpAnswer } from "../shell";

const LARGEST_BODY_BYTES = 16 * 1024 * 1024;

export interface OutgoingRequest {
  readonly method: "GET" | "POST";
  readonly url: URL;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: Uint8Array;
  readonly signal: AbortSignal;
}

/** One request and its answer, redirects left as they are. Rejects with Node's error. */
export function sendRequest(outgoing: OutgoingRequest): Promise<HttpAnswer> {
  const send = outgoing.url.protocol === "https:" ? requestTls : requestPlain;
  return new Promise((resolve, reject) => {
    const { method, headers, signal } = outgoing;
    const request = send(outgoing.url, { method, headers, signal, agent: false }, (response) => {
      const chunks: Buffer[] = [];
      let length = 0;
      response.on("data", (chunk: Buffer) => {
        length += chunk.length;
        if (length > LARGEST_BODY_BYTES)
          request.destroy(new Error(`the answer is larger than ${LARGEST_BODY_BYTES} bytes`));
        else chunks.push(chunk);
      });
      response.on("error", reject);
      response.on("end", () =>
        resolve({
          kind: "answer",
          url: outgoing.url.href,
          status: response.statusCode ?? 0,
          headers: flatHeaders(response.headers),
          body: new Uint8Array(Buffer.concat(chunks)),
        }),
      );
    });
    request.on("error", reject);
    request.end(outgoing.body);
  });
}

function flatHeaders(headers: NodeJS.Dict<string | string[]>): Record<string, string> {
  const flat: Record<string, string> = {};
  for (const [name, value] of Object.entries(headers)) {
    if (value !== undefined) flat[name] = Array.isArray(value) ? value.join(", ") : value;
  }
  return flat;
}
