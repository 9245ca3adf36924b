import { createServer, type Server } from "node:http";
import { createServer as createTlsServer } from "node:https";
import type { AddressInfo } from "node:net";
import { networkHttp } from "../../lib/node";
import { certificate } from "./certificate";

let server: Server;
let origin: string;
beforeAll(async () => {
  server = createServer((request, response) => {
    if (request.url === "/login") response.end("login form");
    else if (request.url === "/once") response.writeHead(302, { location: "/login" }).end();
    else if (request.url === "/circle") response.writeHead(302, { location: "/circle" }).end();
    else if (request.url?.startsWith("/on")) response.writeHead(302, { location: `${request.url}1` }).end();
    else if (request.url === "/reset") request.socket.destroy();
    else if (request.url === "/away") response.writeHead(302, { location: `http://localhost:${port()}/seen` }).end();
    else if (request.url === "/seen") response.end(JSON.stringify(request.headers));
    else if (request.url !== "/silent") response.writeHead(503).end("stopped");
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  origin = `http://127.0.0.1:${port()}`;
});
const port = () => (server.address() as AddressInfo).port;
afterAll(() => {
  server.closeAllConnections();
  server.close();
});

const get = (path: string, more: { maxRedirects?: number; signal?: AbortSignal } = {}) =>
  networkHttp.get({ url: `${origin}${path}`, deadlineMs: 2000, headers: { authorization: "Basic x" }, ...more });
const text = (answer: Awaited<ReturnType<typeof get>>) =>
  answer.kind === "answer" ? Buffer.from(answer.body).toString() : answer.reason;

test("an answer is an answer, whatever its status", async () => {
  expect(await get("/login")).toMatchObject({ kind: "answer", status: 200 });
  expect(await get("/anything")).toMatchObject({ kind: "answer", status: 503 });
});

test("redirects are followed; with maxRedirects 0 the redirect itself is the answer", async () => {
  expect(text(await get("/once"))).toBe("login form");
  expect(await get("/once", { maxRedirects: 0 })).toMatchObject({ kind: "answer", status: 302 });
});

test("a circle and a chain beyond the limit are redirect loops", async () => {
  expect(text(await get("/circle"))).toBe("redirect-loop");
  expect(text(await get("/on", { maxRedirects: 3 }))).toBe("redirect-loop");
});

test("credentials do not follow a redirect to another origin", async () => {
  const seen = await get("/away");
  expect(seen).toMatchObject({ kind: "answer", status: 200 });
  expect(text(seen)).not.toContain("Basic x");
});

test("a refused connection, an unknown host, a reset and silence are told apart", async () => {
  expect(text(await networkHttp.get({ url: "http://127.0.0.1:1/", deadlineMs: 2000 }))).toBe("refused");
  expect(text(await networkHttp.get({ url: "http://no-such-host.invalid/", deadlineMs: 5000 }))).toBe("unknown-host");
  expect(text(await get("/reset"))).toBe("reset");
  expect(text(await networkHttp.get({ url: `${origin}/silent`, deadlineMs: 50 }))).toBe("timeout");
});

test("a certificate that nobody vouches for is a certificate failure", async () => {
  const tls = createTlsServer(certificate, (_, response) => response.end("never seen"));
  await new Promise<void>((done) => tls.listen(0, "127.0.0.1", done));
  const url = `https://127.0.0.1:${(tls.address() as AddressInfo).port}/`;
  expect(text(await networkHttp.get({ url, deadlineMs: 2000 }))).toBe("certificate");
  tls.close();
});

test("an abort rejects with the signal's reason", async () => {
  const stop = new AbortController();
  const answer = get("/silent", { signal: stop.signal });
  stop.abort(new Error("ctrl-c"));
  await expect(answer).rejects.toThrow("ctrl-c");
});
