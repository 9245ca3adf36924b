import { request as openRequest } from "node:http";
import { MINUTE, openServer, type Server, upgraded } from "../products/server";

const LOGIN = "http://app01/TimeTracker/login";
const get = (server: Server, url = LOGIN, maxRedirects?: number) =>
  server.lab.ports.http.get({ url, deadlineMs: 10_000, ...(maxRedirects !== undefined && { maxRedirects }) });
const text = (body: Uint8Array) => new TextDecoder().decode(body);
const requests = (server: Server) =>
  server.lab
    .history()
    .flatMap((event) =>
      event.kind === "http" ? [`${event.client} ${event.method} ${event.page} ${event.status}`] : [],
    );

describe("The sites of the lab", () => {
  test("answer under the computer's name, with a domain, in any case, over the bindings' ports", async () => {
    const server = await openServer();
    for (const url of [
      LOGIN,
      "http://APP01.example.com/timetracker/LOGIN/",
      "https://app01/TimeTracker/login",
      "https://app01.example.com:443/TimeTracker/login",
    ]) {
      expect(await get(server, url)).toMatchObject({ kind: "answer", status: 200 });
    }
    const answer = await get(server);
    expect(answer.kind === "answer" && text(answer.body)).toMatch(/<form[\s\S]*Version 6\.2/);
    expect(requests(server)[0]).toBe("operator GET login 200");
  });

  test.each([
    ["http://app02/TimeTracker/login", "unknown-host"],
    ["http://app01:8080/TimeTracker/login", "refused"],
    ["https://other.app01/TimeTracker/login", "unknown-host"],
    ["https://app01.elsewhere.example/TimeTracker/login", "certificate"],
  ])("%s gives no answer: %s", async (url, reason) => {
    expect(await get(await openServer(), url)).toMatchObject({ kind: "failure", reason });
  });

  test.each([
    [
      "has expired",
      (computer: { iis: { certificates: { notAfter: string }[] } }) => {
        for (const one of computer.iis.certificates) one.notAfter = "2025-12-31T00:00:00Z";
      },
    ],
    [
      "is missing",
      (computer: { iis: { sites: { bindings: { certificate?: string }[] }[] } }) => {
        delete computer.iis.sites[0]?.bindings[1]?.certificate;
      },
    ],
  ])("refuse TLS when the certificate %s", async (_, change) => {
    const server = await openServer({ change });
    expect(await get(server, "https://app01/TimeTracker/login")).toMatchObject({ reason: "certificate" });
    expect(await get(server)).toMatchObject({ status: 200 });
  });

  test.each(["certificate-expires", "certificate-unbound"])("refuse TLS under the hazard %s", async (does) => {
    const server = await openServer({ hazards: [{ at: "Get-CutoverFact", does }] });
    expect(await get(server, "https://app01/TimeTracker/login")).toMatchObject({ status: 200 });
    await server.run("Get-CutoverFact");
    expect(await get(server, "https://app01/TimeTracker/login")).toMatchObject({ reason: "certificate" });
  });

  test("answer 503 while the pool is stopped, and refuse the connection while the site or IIS is", async () => {
    const server = await openServer();
    await server.stopPool();
    const answer = await get(server);
    expect(answer).toMatchObject({ status: 503 });
    expect(answer.kind === "answer" && text(answer.body)).toContain("The service is unavailable");
    await server.startPool();
    await server.run("Stop-Website", { Name: "TimeTracker NX" });
    await server.advance(MINUTE);
    expect(await get(server)).toMatchObject({ reason: "refused" });
    await server.run("Start-Website", { Name: "TimeTracker NX" });
    await server.advance(MINUTE);
    await server.run("Stop-CutoverService", { Name: "W3SVC" });
    await server.advance(MINUTE);
    expect(await get(server)).toMatchObject({ reason: "refused" });
  });

  test("keep users out by a rule and let the computer itself and the allowed addresses through", async () => {
    const server = await openServer();
    await server.run("Set-CutoverAccessRule", { Name: "cutover", Kind: "iis", Site: "TimeTracker NX" });
    expect(await get(server)).toMatchObject({ status: 503 });
    expect((await server.get("/login")).status).toBe(200);
    await server.run("Set-CutoverAccessRule", { Name: "cutover", Kind: "firewall", Site: "TimeTracker NX" });
    expect(await get(server)).toMatchObject({ reason: "timeout" });
    await server.run("Set-CutoverAccessRule", {
      Name: "cutover",
      Kind: "firewall",
      Site: "TimeTracker NX",
      Allow: ["192.0.2.10"],
    });
    expect(await get(server)).toMatchObject({ status: 200 });
    await server.run("Remove-CutoverAccessRule", { Name: "cutover" });
    expect(await get(server)).toMatchObject({ status: 200 });
  });

  test.each([
    [
      { at: "http.login", does: "http-unavailable" },
      { kind: "answer", status: 503 },
    ],
    [
      { at: "http.login", does: "http-redirect-loop", times: "always" },
      { kind: "failure", reason: "redirect-loop" },
    ],
  ])("under %j", async (hazard, answer) => {
    expect(await get(await openServer({ hazards: [hazard] }))).toMatchObject(answer);
  });

  test("may show another version than the program has", async () => {
    const server = await openServer({ hazards: [{ at: "http.login", does: "http-wrong-version" }] });
    const wrong = await get(server);
    expect(wrong.kind === "answer" && text(wrong.body)).toContain("Version 0.0.0");
    const right = await get(server);
    expect(right.kind === "answer" && text(right.body)).toContain("Version 6.2");
  });

  test("give the worker process that a stopped and started pool has lost with the first request", async () => {
    const server = await openServer();
    await server.stopPool();
    await server.startPool();
    const workers = async () => (await server.run("Get-CutoverWorkerProcess", { AppPool: "TimeTracker NX" })).length;
    expect(await workers()).toBe(0);
    await get(server);
    expect(await workers()).toBe(1);
  });
});

describe("The sites of the lab on loopback", () => {
  const open = async (server: Server) => server.lab.serveSites();

  test("answer a real client as they answer the lab's own, and every request is in the history", async () => {
    const server = await upgraded();
    await server.startPool();
    const sites = await open(server);
    const real = await raw(sites.port, "app01", "/TimeTracker/login");
    expect(real.status).toBe(503);
    expect(real.body).toContain("under maintenance");
    for (const url of [
      LOGIN,
      "https://app01/TimeTracker/login",
      "https://app01.elsewhere.example/x",
      "http://app01:81/",
      "http://nobody/",
    ]) {
      const direct = await get(server, url);
      const overSocket = await sites.http.get({ url, deadlineMs: 10_000 });
      expect({ ...overSocket, headers: {}, body: "body" in overSocket && text(overSocket.body) }).toEqual({
        ...direct,
        headers: {},
        body: "body" in direct && text(direct.body),
      });
    }
    expect(requests(server)[0]).toBe("user GET maintenance 503");
    expect(requests(server).filter((line) => line.startsWith("operator"))).toHaveLength(4);
    await server.lab.close();
    await expect(raw(sites.port, "app01", "/")).rejects.toThrow();
  });

  test("follow redirects up to a limit, and show the redirect itself when asked for none", async () => {
    const server = await openServer({ hazards: [{ at: "http.login", does: "http-redirect-loop", times: "always" }] });
    const sites = await open(server);
    expect(await sites.http.get({ url: LOGIN, deadlineMs: 1_000 })).toMatchObject({ reason: "redirect-loop" });
    expect(await sites.http.get({ url: LOGIN, deadlineMs: 1_000, maxRedirects: 0 })).toMatchObject({ status: 302 });
    await server.lab.close();
  });

  test("start the database update when a browser opens Admin, and no time passes by it", async () => {
    const server = await upgraded();
    await server.startPool();
    const sites = await open(server);
    const before = server.lab.ports.clock.now();
    expect((await raw(sites.port, "app01", "/TimeTracker/admin")).body).toContain("being updated");
    expect((await raw(sites.port, "app01", "/TimeTracker/admin")).body).toContain("being updated: 0 %");
    expect(server.lab.ports.clock.now()).toBe(before);
    expect(server.changes("schema-update")).toEqual(["TimeTracker NX: not-started > running"]);
    await server.lab.close();
  });
});

function raw(port: number, host: string, path: string): Promise<{ status: number; body: string }> {
  return new Promise((resolve, reject) => {
    const sent = openRequest({ host: "127.0.0.1", port, path, headers: { host }, agent: false }, (response) => {
      let body = "";
      response.setEncoding("utf8");
      response.on("data", (chunk: string) => {
        body += chunk;
      });
      response.on("end", () => resolve({ status: response.statusCode ?? 0, body }));
    });
    sent.on("error", reject);
    sent.end();
  });
}
