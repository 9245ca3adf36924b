import { request } from "node:http";
import { Lifetime } from "../../lib/cli/resolve/lifetime";
import { openerOf } from "../../lib/cli/resolve/open-browser";
import { pageFiles } from "../../lib/cli/resolve/page-files";
import { type PageServer, servePage } from "../../lib/cli/resolve/page-server";
import { pageSession } from "../../lib/cli/resolve/page-session";
import { pageViews } from "../../lib/cli/resolve/page-view";
import { openResolution, type Resolution } from "../../lib/cli/resolve/resolution";
import { CutoverError } from "../../lib/errors";
import { CANARY, files } from "./resolve-files";

const LONG_MS = 600_000;
const names = { base: "old", ours: "saved", theirs: "new", out: "out", decisions: "decisions" };

let server: PageServer;
let saved: Resolution[];
let refuseToSave: CutoverError | undefined;

async function serve(limits = { idleMs: LONG_MS, closedMs: LONG_MS }): Promise<PageServer> {
  saved = [];
  refuseToSave = undefined;
  const session = pageSession(openResolution(files), pageViews(names, files, false), async (resolution) => {
    if (refuseToSave !== undefined) throw refuseToSave;
    saved.push(resolution);
  });
  server = await servePage(session, limits);
  return server;
}
afterEach(async () => {
  server.end("left");
  await server.ended;
});

interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly body: string;
}

interface Asked {
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
}

/** One request as a program makes it, which can say any Host. */
function ask(path: string, { method = "GET", headers = {}, body }: Asked = {}): Promise<Answer> {
  const { hostname, port } = new URL(server.url);
  return new Promise((resolve, reject) => {
    const sent = request({ hostname, port, path, method, headers, agent: false }, (response) => {
      const chunks: Buffer[] = [];
      response.on("data", (chunk: Buffer) => chunks.push(chunk));
      response.on("end", () =>
        resolve({
          status: response.statusCode ?? 0,
          headers: response.headers,
          body: Buffer.concat(chunks).toString("utf8"),
        }),
      );
    });
    sent.on("error", reject);
    sent.end(body);
  });
}

const tokenPath = () => {
  const { pathname, search } = new URL(server.url);
  return `${pathname}${search}`;
};

/** Opens the page as a browser does; gives its cookie. */
async function opened(): Promise<string> {
  const answer = await ask(tokenPath());
  expect(answer.status).toBe(200);
  return String(answer.headers["set-cookie"]).split(";")[0] ?? "";
}

const post = (cookie: string, body: string, more: Readonly<Record<string, string>> = {}): Asked => ({
  method: "POST",
  headers: { cookie, origin: new URL(server.url).origin, "content-type": "application/json", ...more },
  body,
});
const ours = JSON.stringify({ id: "appSettings/add[uploadlimit]@value", choice: { kind: "ours" } });

describe("who is let in", () => {
  it("listens on 127.0.0.1 alone, and its address carries a long token", async () => {
    const { url } = await serve();
    expect(url).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/\?token=[0-9a-f]{64}$/);
  });

  it("takes the token once, and gives a cookie that scripts and other sites do not get", async () => {
    await serve();
    const first = await ask(tokenPath());
    expect(first.headers["set-cookie"]).toEqual([
      expect.stringMatching(/^cutover-\d+=[0-9a-f]{64}; HttpOnly; SameSite=Strict; Path=\/$/),
    ]);
    expect(await ask(tokenPath())).toMatchObject({ status: 403 });
    const cookie = String(first.headers["set-cookie"]).split(";")[0] ?? "";
    expect(await ask(tokenPath(), { headers: { cookie } })).toMatchObject({ status: 200 });
  });

  it("refuses a wrong token, none, and one on any path but the page's, and the right one still works after that", async () => {
    await serve();
    const token = new URL(server.url).searchParams.get("token") ?? "";
    for (const path of [
      "/",
      "/?token=",
      `/?token=${"0".repeat(64)}`,
      `/state?token=${token}`,
      `/page.css?token=${token}`,
    ])
      expect(await ask(path)).toMatchObject({ status: 403 });
    expect(await ask(tokenPath(), {})).toMatchObject({ status: 200 });
  });

  it.each(["localhost", "evil.example", "127.0.0.1", "127.0.0.1:1", "[::1]"])(
    "refuses the Host %j, with token or cookie",
    async (name) => {
      await serve();
      const { port } = new URL(server.url);
      const host = /^(localhost|evil|\[)/.test(name) ? `${name}:${port}` : name;
      expect(await ask(tokenPath(), { headers: { host } })).toMatchObject({ status: 403 });
      const cookie = await opened();
      expect(await ask("/state", { headers: { host, cookie } })).toMatchObject({ status: 403 });
    },
  );

  it("refuses what has no cookie, a wrong one, or another page's Origin, and then nothing is decided", async () => {
    await serve();
    const cookie = await opened();
    const refused = [
      post("", ours),
      post(`${cookie.slice(0, -1)}x`, ours),
      post(cookie, ours, { origin: "http://evil.example" }),
      post(cookie, ours, { origin: "null" }),
      { ...post(cookie, ours), headers: { cookie, "content-type": "application/json" } },
    ];
    for (const one of refused) expect(await ask("/decide", one)).toMatchObject({ status: 403 });
    expect(await ask("/decide", post(cookie, ours, { "content-type": "text/plain" }))).toMatchObject({ status: 415 });
    expect(JSON.parse((await ask("/state", { headers: { cookie } })).body)).toMatchObject({ decided: 0, open: 5 });
  });

  it("refuses other methods and names the right one; what is not there is not there", async () => {
    await serve();
    const cookie = await opened();
    for (const method of ["POST", "PUT", "DELETE", "OPTIONS", "HEAD"])
      expect(await ask("/state", { method, headers: { cookie } })).toMatchObject({
        status: 405,
        headers: { allow: "GET" },
      });
    expect(await ask("/save", { headers: { cookie } })).toMatchObject({ status: 405, headers: { allow: "POST" } });
    for (const path of [
      "/page/page.css",
      "/../package.json",
      "/%2e%2e/x",
      "/constructor",
      "/__proto__",
      "/favicon.ico",
    ])
      expect(await ask(path, { headers: { cookie } })).toMatchObject({ status: 404 });
    expect(saved).toEqual([]);
  });
});

describe("what it answers", () => {
  it("sends a strict policy with every answer, refusals among them, and nothing is kept in a cache", async () => {
    await serve();
    const cookie = await opened();
    const paths = [...Object.keys(pageFiles), "/state", "/nothing"];
    for (const answer of [
      ...(await Promise.all(paths.map((path) => ask(path, { headers: { cookie } })))),
      await ask("/"),
    ]) {
      const policy = String(answer.headers["content-security-policy"]);
      expect(policy).toContain("default-src 'none'");
      expect(policy).not.toMatch(/unsafe|\*|https?:|data:/);
      expect(answer.headers).toMatchObject({
        "x-content-type-options": "nosniff",
        "referrer-policy": "no-referrer",
        "cache-control": "no-store",
      });
    }
  });

  it("serves every file of the page, none of which names an address outside", async () => {
    await serve();
    const cookie = await opened();
    for (const [path, { type }] of Object.entries(pageFiles)) {
      const answer = await ask(path, { headers: { cookie } });
      expect(answer).toMatchObject({ status: 200, headers: { "content-type": type } });
      expect(answer.body.replace("http://www.w3.org/2000/svg", "")).not.toMatch(/https?:|\/\/[a-z]+\.[a-z]/);
    }
  });

  it("decides, takes back, and refuses what is no decision", async () => {
    await serve();
    const cookie = await opened();
    const decided = await ask("/decide", post(cookie, ours));
    expect(JSON.parse(decided.body)).toMatchObject({ decided: 1, open: 4 });
    expect(decided.body).not.toContain(CANARY);
    const back = JSON.stringify({ ...JSON.parse(ours), choice: null });
    expect(JSON.parse((await ask("/decide", post(cookie, back))).body)).toMatchObject({ decided: 0, open: 5 });
    for (const body of ["", "{", "[]", "{}", '{"id":"x","choice":"ours"}', '{"id":"x","choice":{"kind":"mine"}}'])
      expect(await ask("/decide", post(cookie, body))).toMatchObject({ status: 400 });
    expect(
      await ask("/decide", post(cookie, JSON.stringify({ id: "x".repeat(2_000_000), choice: null }))),
    ).toMatchObject({
      status: 400,
    });
  });

  it("tells why saving failed, and goes on", async () => {
    await serve();
    const cookie = await opened();
    refuseToSave = new CutoverError({ code: "WOULD_OVERWRITE", what: "The disk is full." });
    const failed = await ask("/save", post(cookie, "{}"));
    expect(failed.status).toBe(422);
    expect(JSON.parse(failed.body)).toMatchObject({ error: { what: "The disk is full." } });
    refuseToSave = undefined;
    expect(await ask("/decide", post(cookie, ours))).toMatchObject({ status: 200 });
  });
});

describe("how it ends", () => {
  it("after saving, with what was decided by then", async () => {
    await serve();
    const cookie = await opened();
    await ask("/decide", post(cookie, ours));
    expect(await ask("/save", post(cookie, "{}"))).toMatchObject({ status: 200 });
    expect(await server.ended).toBe("saved");
    expect(saved.map(({ decisions }) => [...decisions.values()])).toEqual([["ours"]]);
    await expect(ask("/state", { headers: { cookie } })).rejects.toThrow(/ECONNREFUSED/);
  });

  it("when somebody leaves, and nothing is saved", async () => {
    await serve();
    const cookie = await opened();
    await ask("/leave", post(cookie, "{}"));
    expect(await server.ended).toBe("left");
    expect(saved).toEqual([]);
  });

  it("when nobody ever comes", async () => {
    await serve({ idleMs: 1, closedMs: LONG_MS });
    expect(await server.ended).toBe("idle");
  });

  it("when the last page has gone, and not while another one is open", async () => {
    await serve({ idleMs: LONG_MS, closedMs: 1 });
    const cookie = await opened();
    const { hostname, port } = new URL(server.url);
    const open = () =>
      new Promise<() => void>((resolve) => {
        const stream = request({ hostname, port, path: "/alive", headers: { cookie }, agent: false }, (response) => {
          response.resume();
          resolve(() => stream.destroy());
        });
        stream.on("error", () => undefined);
        stream.end();
      });
    const [closeFirst, closeSecond] = [await open(), await open()];
    closeFirst();
    expect(await ask("/state", { headers: { cookie } })).toMatchObject({ status: 200 });
    closeSecond();
    expect(await server.ended).toBe("closed");
  });
});

describe("its time", () => {
  beforeEach(() => jest.useFakeTimers());
  afterEach(() => jest.useRealTimers());
  beforeAll(() => serve());

  it("leaves no timer behind, also when the page goes after the end", () => {
    const life = new Lifetime({ idleMs: LONG_MS, closedMs: LONG_MS });
    const left = life.pageOpened();
    life.end("saved");
    left();
    life.used();
    expect(jest.getTimerCount()).toBe(0);
  });

  it("is over when it was not used for as long as it may be idle, and each use begins it anew", async () => {
    const life = new Lifetime({ idleMs: 1000, closedMs: LONG_MS });
    let ending = "";
    void life.ended.then((how) => {
      ending = how;
    });
    await jest.advanceTimersByTimeAsync(999);
    life.used();
    await jest.advanceTimersByTimeAsync(999);
    expect(ending).toBe("");
    await jest.advanceTimersByTimeAsync(1);
    expect(ending).toBe("idle");
  });

  it("goes on when a page is loaded again, which closes it and opens it", async () => {
    const life = new Lifetime({ idleMs: LONG_MS, closedMs: 1000 });
    let ending = "";
    void life.ended.then((how) => {
      ending = how;
    });
    life.pageOpened()();
    await jest.advanceTimersByTimeAsync(999);
    const left = life.pageOpened();
    await jest.advanceTimersByTimeAsync(5000);
    expect(ending).toBe("");
    left();
    await jest.advanceTimersByTimeAsync(1000);
    expect(ending).toBe("closed");
  });
});

describe("the browser", () => {
  beforeAll(() => serve());
  it.each([
    ["win32", {}, "rundll32"],
    ["darwin", {}, "open"],
    ["linux", { BROWSER: "/usr/bin/lynx" }, "/usr/bin/lynx"],
    ["linux", {}, undefined],
    ["linux", { DISPLAY: ":0", PATH: "/nowhere" }, undefined],
  ] as const)("on %s with %j is opened by %s", (platform, env, program) => {
    const opener = openerOf("http://127.0.0.1:1/?token=x", { platform, env });
    expect(opener?.program).toBe(program);
  });
});
