import { randomBytes } from "node:crypto";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { isCutoverError } from "../../errors";
import { type Ending, Lifetime, type LifetimeLimits } from "./lifetime";
import { pageFiles, readPageFile } from "./page-files";
import { admit, type PagePaths } from "./page-guard";
import { pageHeaders } from "./page-headers";
import { pageRequest, readBody } from "./page-request";
import { type PageSession, wish } from "./page-session";

/** A page that is served to one browser of this computer. */
export interface PageServer {
  /** The address, with a token that works once. */
  readonly url: string;
  /** Resolved when the server has ended: after saving, or when nobody is there any more. */
  readonly ended: Promise<Ending>;
  end(ending: Ending): void;
}

const KEY_BYTES = 32;
const JSON_TYPE = "application/json; charset=utf-8";
const actions = { "/state": "GET", "/alive": "GET", "/decide": "POST", "/save": "POST", "/leave": "POST" } as const;
const paths: PagePaths = {
  ...Object.fromEntries(Object.keys(pageFiles).map((path) => [path, "GET" as const])),
  ...actions,
};

/** Serves the page of a session on 127.0.0.1, on a port that the system chooses. */
export async function servePage(session: PageSession, limits: LifetimeLimits): Promise<PageServer> {
  const life = new Lifetime(limits);
  const keys = { session: key(), token: key() as string | undefined, host: "", cookieName: "" };
  const { token } = keys;
  const streams = new Set<ServerResponse>();

  const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const asked = pageRequest(request);
    const admission = admit(asked, keys, paths);
    if (admission.kind === "refused") {
      send(response, { status: admission.status, headers: refusalHeaders(admission.allow), body: admission.because });
      return;
    }
    life.used();
    if (admission.byToken) {
      keys.token = undefined;
      response.setHeader("Set-Cookie", `${keys.cookieName}=${keys.session}; HttpOnly; SameSite=Strict; Path=/`);
    }
    const file = pageFiles[asked.path];
    if (file !== undefined) {
      const body = await readPageFile(file.name);
      send(response, { status: 200, headers: { "Content-Type": file.type }, body });
    } else if (asked.path === "/alive") keepOpen(request, response);
    else await act(asked.path as keyof typeof actions, request, response);
  };

  /** A stream that the page holds open for as long as it is shown. */
  const keepOpen = (request: IncomingMessage, response: ServerResponse): void => {
    const left = life.pageOpened();
    streams.add(response);
    request.on("close", () => {
      streams.delete(response);
      left();
    });
    response.writeHead(200, { ...pageHeaders, "Content-Type": "text/event-stream" });
    response.write(": open\n\n");
  };

  const act = async (path: keyof typeof actions, request: IncomingMessage, response: ServerResponse): Promise<void> => {
    if (path === "/decide") {
      const read = wish.safeParse(await readBody(request));
      if (!read.success) return sendJson(response, 400, { error: { what: "This is no decision.", todo: "" } });
      session.decide(read.data);
    } else if (path === "/save") await session.save();
    if (path === "/save" || path === "/leave")
      response.on("close", () => life.end(path === "/save" ? "saved" : "left"));
    sendJson(response, 200, session.view());
  };

  const server = createServer((request, response) => {
    answer(request, response).catch((thrown: unknown) => {
      const { what, todo } = isCutoverError(thrown)
        ? thrown
        : { what: String(thrown), todo: "This is a defect of cutover." };
      if (response.headersSent) response.end();
      else sendJson(response, isCutoverError(thrown) ? 422 : 500, { error: { what, todo } });
    });
  });
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen({ host: "127.0.0.1", port: 0 }, resolve);
  });
  const { port } = server.address() as AddressInfo;
  // Cookies know no ports: two pages of two commands must not overwrite each other's.
  Object.assign(keys, { host: `127.0.0.1:${port}`, cookieName: `cutover-${port}` });
  const ended = life.ended.then(async (ending) => {
    const closed = new Promise((resolve) => server.close(resolve));
    // Ended, not torn off: a page that has been told that all is well must not complain afterwards.
    await Promise.all([...streams].map((stream) => new Promise<void>((resolve) => stream.end(resolve))));
    server.closeAllConnections();
    await closed;
    return ending;
  });
  return { url: `http://127.0.0.1:${port}/?token=${token}`, ended, end: life.end };
}

function refusalHeaders(allow: string | undefined): Readonly<Record<string, string>> {
  return { "Content-Type": "text/plain; charset=utf-8", ...(allow === undefined ? {} : { Allow: allow }) };
}

function key(): string {
  return randomBytes(KEY_BYTES).toString("hex");
}

interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | Buffer;
}

function send(response: ServerResponse, { status, headers, body }: Answer): void {
  response.writeHead(status, { ...pageHeaders, ...headers });
  response.end(body);
}

function sendJson(response: ServerResponse, status: number, value: unknown): void {
  send(response, { status, headers: { "Content-Type": JSON_TYPE }, body: JSON.stringify(value) });
}
