import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import { capability, describeWith } from "../support/capability";
import { CANARY, folderWithFiles, resolveArgs } from "./resolve-files";
import { type CliRun, runCli } from "./run-cli";

/** Where pictures go, when somebody wants to look at them. */
const pictures = process.env.CUTOVER_PICTURES;
const overflow = "document.documentElement.scrollWidth - document.documentElement.clientWidth";
const axe = readFileSync(createRequire(__filename).resolve("axe-core/axe.min.js"), "utf8");

describeWith("chromium", "the page of webconfig resolve, in Chromium", () => {
  let browser: Browser;
  let folder: string;
  beforeAll(async () => {
    const { chromium } = await import("playwright-core");
    const path = capability("chromium");
    browser = await chromium.launch({
      ...(path === undefined ? {} : { executablePath: path }),
      args: ["--no-sandbox"],
    });
  });
  afterAll(() => browser?.close());
  beforeEach(() => {
    folder = folderWithFiles();
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));
  const read = (name: string) => readFileSync(join(folder, name), "utf8");

  interface Opened {
    readonly page: Page;
    /** What the command gives when it has ended. */
    readonly ended: Promise<CliRun>;
    /** What the page asked for, and what its console complained about. */
    readonly requests: string[];
    readonly complaints: string[];
  }

  /** Starts the command and opens its page. */
  async function open(
    how: { readonly width?: number; readonly scheme?: "light" | "dark"; readonly args?: readonly string[] } = {},
  ): Promise<Opened> {
    const { width = 1280, scheme = "light", args = [] } = how;
    let told: (url: string) => void = () => undefined;
    const url = new Promise<string>((resolve) => {
      told = resolve;
    });
    const ended = runCli(folder, [...resolveArgs, "--no-open", "--json", ...args], {
      err: (text) => {
        const found = /http:\S+/.exec(text)?.[0];
        if (found !== undefined) told(found);
      },
    });
    const context = await browser.newContext({ viewport: { width, height: 860 }, colorScheme: scheme });
    const page = await context.newPage();
    const [requests, complaints] = [[] as string[], [] as string[]];
    page.on("request", (request) => requests.push(request.url()));
    page.on("console", (message) => {
      if (message.type() === "error" || message.type() === "warning") complaints.push(message.text());
    });
    page.on("pageerror", (error) => complaints.push(error.message));
    await page.goto(await url);
    await page.getByText("Conflict 1 of 5").waitFor();
    return { page, ended, requests, complaints };
  }

  /** What axe-core finds wrong; the page's own policy does not hold for code that the debugger brings. */
  async function faults(page: Page): Promise<readonly string[]> {
    await page.evaluate(axe);
    return page.evaluate<string[]>(
      `axe.run(document).then(({ violations }) =>
        violations.map(({ id, nodes }) => id + ": " + nodes.map(({ html }) => html).join(" ")))`,
    );
  }

  async function picture(page: Page, name: string): Promise<void> {
    if (pictures === undefined) return;
    mkdirSync(pictures, { recursive: true });
    writeFileSync(join(pictures, `${name}.png`), await page.screenshot({ fullPage: true }));
  }

  const take = (page: Page, name: string) => page.getByRole("button", { name }).click();
  const decided = (page: Page, count: number) => page.getByText(`${count} decided, ${5 - count} open`).waitFor();

  it("is resolved by one click for each conflict, and saves what was decided", async () => {
    const { page, ended, requests, complaints } = await open();
    await expect(page.title()).resolves.toContain("5 open");
    await take(page, "Take ours");
    await decided(page, 1);
    await take(page, "Take theirs");
    await decided(page, 2);
    await page.getByLabel("Another value").fill("mine & <b>yours</b>");
    await take(page, "Take this value");
    await decided(page, 3);
    await take(page, "Take theirs");
    await decided(page, 4);
    expect(await page.locator("#merged").textContent()).toContain("version 3.0.0.0");
    // In long values, what differs is marked.
    expect(await page.locator("mark").allTextContents()).toEqual(["2.0.0.0", "2.0.1.0", "3.0.0.0"]);
    await take(page, "Take the old default");
    await decided(page, 5);
    const merged = await page.locator("#merged code").allTextContents();
    await page.getByRole("button", { name: "Write Web.config" }).click();
    await page.getByText("Web.config is written. You can close this page.").waitFor();
    const run = await ended;
    expect(run.json).toMatchObject({ exitCode: 0, ended: "saved", decided: 5, open: 0 });
    expect(read("Web.config")).toContain('key="UploadLimit" value="50"');
    expect(read("Web.config")).toContain('key="Theme" value="light"');
    expect(read("Web.config")).toContain("version 2.0.0.0, here</value>");
    expect(read("Web.config")).toContain("mine &amp; &lt;b>yours&lt;/b>");
    // What the page showed is what was written, but for the masked password.
    const shown = merged.filter((line) => !line.includes("SmtpPassword")).map((line) => line.replace("\u200b", ""));
    expect(shown).toEqual(
      read("Web.config")
        .split("\r\n")
        .filter((line) => !line.includes("SmtpPassword")),
    );
    const { origin } = new URL(requests[0] ?? "");
    expect(requests.filter((one) => !one.startsWith(`${origin}/`))).toEqual([]);
    expect(complaints).toEqual([]);
  });

  it("is resolved by one key for each conflict", async () => {
    const { page, ended, complaints } = await open();
    await page.keyboard.press("n");
    await page.getByText("Conflict 2 of 5").waitFor();
    await page.keyboard.press("p");
    await page.getByText("Conflict 1 of 5").waitFor();
    await page.keyboard.press("t");
    await decided(page, 1);
    await page.getByText("Conflict 2 of 5").waitFor();
    await page.keyboard.press("b");
    await decided(page, 2);
    await page.keyboard.press("p");
    await page.keyboard.press("u");
    await decided(page, 1);
    await page.keyboard.press("o");
    await decided(page, 2);
    await page.getByText("Conflict 3 of 5").waitFor();
    await page.keyboard.press("v");
    await page.keyboard.type("to snub vn");
    await page.keyboard.press("Enter");
    await decided(page, 3);
    await page.keyboard.press("o");
    await decided(page, 4);
    await page.keyboard.press("o");
    await decided(page, 5);
    await page.keyboard.press("s");
    expect((await ended).json).toMatchObject({ exitCode: 0, ended: "saved", open: 0 });
    expect(read("Web.config")).toContain('key="SmtpPassword" value="to snub vn"');
    expect(complaints).toEqual([]);
  });

  it("shows the merged file as it would be now, after each choice and when one is taken back", async () => {
    const { page, ended } = await open();
    const limit = page.locator("#merged .here code");
    await page.getByText('key="UploadLimit" value="20"').last().waitFor();
    await take(page, "Take ours");
    await decided(page, 1);
    await page.keyboard.press("p");
    await page.getByText("Conflict 1 of 5").waitFor();
    expect(await limit.textContent()).toContain('value="50"');
    expect(await page.getByRole("button", { pressed: true }).allTextContents()).toEqual(["Take ours o"]);
    await page.getByLabel("Another value").fill("33");
    await page.keyboard.press("Enter");
    // Only then is the focus out of the field, and p a key of the page.
    await page.getByText("Conflict 2 of 5").waitFor();
    await page.keyboard.press("p");
    await page.getByText("Conflict 1 of 5").waitFor();
    expect(await limit.textContent()).toContain('value="33"');
    await take(page, "Take the choice back");
    await decided(page, 0);
    expect(await limit.textContent()).toContain('value="20"');
    await take(page, "End without saving");
    expect((await ended).json).toMatchObject({ exitCode: 1, ended: "left", out: null, decisions: null });
  });

  it("shows no secret unless it is asked for, and may be loaded again", async () => {
    const { page, ended } = await open();
    expect(await page.content()).not.toContain(CANARY);
    await page.getByRole("navigation").getByRole("button", { name: "SmtpPassword" }).click();
    await page.getByText("Conflict 3 of 5").waitFor();
    expect(await page.content()).not.toContain(CANARY);
    expect(page.url()).not.toContain("token");
    await page.reload();
    await page.getByText("Conflict 1 of 5").waitFor();
    await take(page, "End without saving");
    await ended;
    const openly = await open({ args: ["--show-secrets"] });
    expect(await openly.page.content()).toContain(CANARY);
    await take(openly.page, "End without saving");
    await openly.ended;
  });

  it("says so when the command has gone", async () => {
    const { page, ended } = await open();
    await page
      .context()
      .request.post(`${page.url()}leave`, { data: {}, headers: { origin: new URL(page.url()).origin } });
    await ended;
    await page.getByText("cutover has ended. What you see here is not saved.").waitFor();
  });

  it.each([
    ["light", 1280],
    ["dark", 1280],
    ["light", 800],
    ["dark", 800],
    ["light", 380],
  ] as const)(
    "has nothing that axe-core finds wrong, and nothing to scroll sideways: %s, %i px wide",
    async (scheme, width) => {
      const { page, ended } = await open({ scheme, width });
      const found = [...(await faults(page))];
      await picture(page, `${scheme}-${width}-begin`);
      await take(page, "Take ours");
      await decided(page, 1);
      await page.getByRole("navigation").getByRole("button", { name: "sessionState" }).click();
      found.push(...(await faults(page)));
      await picture(page, `${scheme}-${width}-element`);
      await page.getByRole("navigation").getByRole("button", { name: "UploadLimit" }).click();
      found.push(...(await faults(page)));
      await picture(page, `${scheme}-${width}-decided`);
      const wide = await page.evaluate<number>(overflow);
      expect({ found, wide }).toEqual({ found: [], wide: 0 });
      await take(page, "End without saving");
      await page.getByText("Nothing was saved.").waitFor();
      expect(await faults(page)).toEqual([]);
      await ended;
    },
  );
});
