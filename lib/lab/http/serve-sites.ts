import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import type { Http } from "../../shell";
import type { LabHttpAnswer, LabHttpRequest } from "../network/exchange";
import { CLIENT_HEADER, FAILURE_HEADER, loopbackHttp } from "./loopback-http";

const LOOPBACK = "127.0.0.1";
const MAX_BODY_BYTES = 10_000_000;
/** No status of HTTP: marks what never was an answer, for the lab's own client. */
const NO_ANSWER = 599;

/** The estate's sites on a port of this machine. */
export interface ServedSites {
  readonly port: number;
  /** The operator's Http port over that server. */
  readonly http: Http;
  close(): Promise<void>;
}

/**
 * Serves the sites of an estate to real HTTP clients on 127.0.0.1: the Host header says which computer or site is meant.
 * TLS is modelled, not spoken: `X-Forwarded-Proto: https` asks for the https binding, whose certificate is then checked by
 * the lab. A connection that the lab refuses is closed without an answer.
 *
 * @param exchange One request to the estate; the lab's history gets its event.
 * @param port 0 lets the system choose.
 */
export async function serveSites(exchange: (request: LabHttpRequest) => LabHttpAnswer, port = 0): Promise<ServedSites> {
  const server = createServer((incoming, response) => {
    readRequest(incoming).then(
      (request) => send(response, exchange(request), request.client),
      () => response.destroy(),
    );
  });
  await listening(server, port);
  const address = server.address() as AddressInfo;
  return { port: address.port, http: loopbackHttp(address.port), close: () => closed(server) };
}

async function readRequest(incoming: IncomingMessage): Promise<LabHttpRequest> {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of incoming as AsyncIterable<Buffer>) {
    length += chunk.length;
    if (length > MAX_BODY_BYTES) throw new Error("The body is too long.");
    chunks.push(chunk);
  }
  const { [CLIENT_HEADER]: client, "x-forwarded-proto": scheme, ...headers } = plainHeaders(incoming);
  const protocol = scheme === "https" ? "https" : "http";
  return {
    method: incoming.method ?? "GET",
    url: `${protocol}://${headers.host ?? ""}${incoming.url ?? "/"}`,
    headers,
    body: Buffer.concat(chunks),
    client: client === "operator" ? "operator" : "user",
    from: "",
  };
}

function plainHeaders(incoming: IncomingMessage): Record<string, string> {
  const entries = Object.entries(incoming.headers).map(([name, value]) => [name, [value].flat().join(", ")] as const);
  return Object.fromEntries(entries);
}

function send(response: ServerResponse, answer: LabHttpAnswer, client: LabHttpRequest["client"]): void {
  if (answer.kind === "answer") {
    response.writeHead(answer.status, { ...answer.headers, "content-length": answer.body.length });
    response.end(answer.body);
  } else if (client === "operator") {
    response.writeHead(NO_ANSWER, { [FAILURE_HEADER]: answer.reason });
    response.end(answer.message);
  } else response.destroy();
}

function listening(server: Server, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, LOOPBACK, resolve);
  });
}

function closed(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}
