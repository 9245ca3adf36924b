import type { IncomingMessage } from "node:http";
import type { PageRequest } from "./page-guard";

const MAX_BODY_BYTES = 1_048_576;

/** What the guard has to know of a request. */
export function pageRequest(request: IncomingMessage): PageRequest {
  const [path = "", query = ""] = (request.url ?? "").split("?", 2);
  const { host, origin, cookie } = request.headers;
  const token = new URLSearchParams(query).get("token") ?? undefined;
  return {
    method: request.method ?? "",
    path,
    token,
    host,
    origin,
    cookie,
    contentType: request.headers["content-type"],
  };
}

/** The JSON of a request's body; nothing when it is none, or longer than any decision. */
export async function readBody(request: IncomingMessage): Promise<unknown> {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    length += chunk.length;
    if (length > MAX_BODY_BYTES) return undefined;
    chunks.push(chunk);
  }
  try {
    return JSON.parse(Buffer.concat(chunks).toString("utf8"));
  } catch {
    return undefined;
  }
}
