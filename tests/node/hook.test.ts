import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { childEnvironment, operatorHook } from "../../lib/node";
import { Secret } from "../../lib/shell";

const script = (source: string) => ({ kind: "command", file: process.execPath, args: ["-e", source] }) as const;
const call = (target: Parameters<typeof operatorHook.call>[0]["target"], more = {}) =>
  operatorHook.call({
    target,
    payload: { text: "down at 20:00" },
    requestId: "run-1/announce",
    deadlineMs: 10_000,
    ...more,
  });

test("a command gets the payload on stdin and the request id, and its output is the answer", async () => {
  const echo = 'process.stdin.on("data", (d) => process.stdout.write(d + process.env.CUTOVER_REQUEST_ID))';
  const answer = await call(script(echo));
  expect(answer).toEqual({ kind: "ok", output: '{"text":"down at 20:00"}\nrun-1/announce' });
});

test("a command sees the allow-listed part of the environment alone", async () => {
  process.env.CANARY_LICENCE = "AAAA-BBBB";
  const answer = await call(script("process.stdout.write(JSON.stringify(process.env))"));
  delete process.env.CANARY_LICENCE;
  expect(answer.kind === "ok" && answer.output).not.toContain("AAAA-BBBB");
  expect(Object.keys(childEnvironment({ Path: "x", GITHUB_TOKEN: "y" }))).toEqual(["Path"]);
});

test("a non-zero exit, a missing program and a missed deadline are failures with their reason", async () => {
  expect(await call(script('console.error("mail server down"); process.exit(4)'))).toMatchObject({
    kind: "failed",
    exitCode: 4,
    message: expect.stringContaining("mail server down"),
  });
  expect(await call({ kind: "command", file: "/no/such/program", args: [] })).toMatchObject({ kind: "failed" });
  const late = await call(script("setTimeout(() => undefined, 60000)"), { deadlineMs: 300 });
  expect(late).toMatchObject({ kind: "failed", message: expect.stringContaining("300 ms") });
});

test("a webhook gets the body, the request id as idempotency key and the secret header; a 5xx is a failure", async () => {
  const seen: { headers?: NodeJS.Dict<string | string[]>; body?: string } = {};
  const server = createServer((request, response) => {
    request.on("data", (data: Buffer) => {
      seen.headers = request.headers;
      seen.body = data.toString();
    });
    request.on("end", () => response.writeHead(request.url === "/down" ? 503 : 204).end());
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const headers = { authorization: new Secret("Bearer canary") };
  expect(await call({ kind: "webhook", url: `${origin}/up`, headers })).toEqual({ kind: "ok", output: "" });
  expect(seen.body).toBe('{"text":"down at 20:00"}');
  expect(seen.headers).toMatchObject({ authorization: "Bearer canary", "idempotency-key": "run-1/announce" });
  const down = await call({ kind: "webhook", url: `${origin}/down`, headers });
  expect(down).toMatchObject({ kind: "failed", status: 503 });
  expect(JSON.stringify(down)).not.toContain("canary");
  server.close();
});
