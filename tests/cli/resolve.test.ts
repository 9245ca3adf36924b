import { chmodSync, existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import { CutoverError } from "../../lib/errors";
import { type Prompt, Secret } from "../../lib/shell";
import { CANARY, folderWithFiles, mergeArgs, resolveArgs, texts } from "./resolve-files";
import { nobody, runCli } from "./run-cli";

let folder: string;
beforeEach(() => {
  folder = folderWithFiles();
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));
const read = (name: string) => readFileSync(join(folder, name), "utf8");

/** Somebody at the terminal who picks the choice that begins so; and types the texts in turn. */
function person(picks: readonly string[], typed: readonly string[] = []) {
  const [left, words] = [[...picks], [...typed]];
  const questions: string[] = [];
  const prompt: Prompt = {
    ...nobody,
    choose: async (question, choices) => {
      questions.push(question, ...choices);
      const pick = left.shift();
      const found = choices.find((choice) => pick !== undefined && choice.startsWith(pick));
      if (found === undefined) throw new Error(`${JSON.stringify(pick)} is none of ${JSON.stringify(choices)}`);
      return found;
    },
    text: async () => words.shift(),
    secret: async () => new Secret(words.shift() ?? ""),
  };
  return { prompt, questions, left };
}

const inTerminal = [...resolveArgs, "--terminal"];

test("a whole resolution at the terminal writes the decisions and the result", async () => {
  const { prompt, questions, left } = person(
    ["ours", "theirs", "another value", "ours", "old default", "write Web.config"],
    ["secret-of-mine"],
  );
  const done = await runCli(folder, inTerminal, { prompt });
  expect(done).toMatchObject({ exitCode: 0 });
  expect(left).toEqual([]);
  expect(done.out).toContain("Web.config is written.");
  expect(done.err).toContain("appSettings / UploadLimit: value");
  expect(done.out + done.err + questions.join("\n")).not.toContain(CANARY);
  const merged = read("Web.config");
  expect(merged).toContain('key="UploadLimit" value="50"');
  expect(merged).toContain('key="Theme" value="light"');
  expect(merged).toContain('key="SmtpPassword" value="secret-of-mine"');
  expect(merged).toContain('key="Region" value="North &amp; South"');
  // The decisions alone make the same file of it.
  const again = await runCli(folder, [
    "webconfig",
    "merge",
    ...mergeArgs.slice(0, -1),
    "again.config",
    "--decisions",
    "Web.config.decisions.yaml",
  ]);
  expect(again.exitCode).toBe(0);
  expect(read("again.config")).toBe(merged);
});

test("one can decide later, go back, look at all again, and revise", async () => {
  const picks = ["decide later", "theirs", "back to the one before", "ours", "theirs", "theirs", "theirs"];
  const { prompt, left } = person([
    ...picks,
    "go through the open ones",
    "theirs",
    "go through all of them again",
    "ours",
    "stop here",
    "write Web.config",
  ]);
  expect(await runCli(folder, inTerminal, { prompt })).toMatchObject({ exitCode: 0 });
  expect(left).toEqual([]);
  expect(read("Web.config")).toContain('key="UploadLimit" value="50"');
  expect(read("Web.config")).toContain('key="Theme" value="dark"');
});

test("what is decided can be saved while something is open; then no result is written, and the next time asks the rest", async () => {
  const first = person(["ours", "stop here", "save the decisions"]);
  const begun = await runCli(folder, [...inTerminal, "--decisions", "mine.yaml", "--json"], first);
  expect(begun.json).toMatchObject({
    exitCode: 1,
    ended: "saved",
    out: null,
    decisions: "mine.yaml",
    decided: 1,
    open: 4,
  });
  expect(existsSync(join(folder, "Web.config"))).toBe(false);
  const second = person(["theirs", "theirs", "theirs", "theirs", "write Web.config"]);
  expect(await runCli(folder, [...inTerminal, "--decisions", "mine.yaml"], second)).toMatchObject({ exitCode: 0 });
  expect(read("Web.config")).toContain('key="UploadLimit" value="50"');
});

test("decisions that were all taken back do not stay in the file", async () => {
  await runCli(folder, inTerminal, person(["ours", "stop here", "save the decisions"]));
  expect(read("Web.config.decisions.yaml")).toContain("uploadlimit");
  writeFileSync(join(folder, "Web.config.decisions.yaml"), "{}\n");
  const none = await runCli(folder, inTerminal, person(["stop here", "save the decisions"]));
  expect(none.out).toContain("5 open");
  expect(read("Web.config.decisions.yaml")).toMatch(/\n\{\}\n$/);
});

test("ended without saving, and with nobody there to ask, nothing is written and it is exit 1", async () => {
  const { prompt } = person(["ours", "stop here", "end without saving"]);
  const before = readdirSync(folder);
  expect(await runCli(folder, inTerminal, { prompt })).toMatchObject({ exitCode: 1 });
  const alone = await runCli(folder, inTerminal);
  expect(alone).toMatchObject({ exitCode: 1, out: expect.stringContaining("neither a browser nor a terminal") });
  expect(readdirSync(folder)).toEqual(before);
});

test("where no browser can be opened the questions come at the terminal", async () => {
  const kept = { BROWSER: process.env.BROWSER };
  process.env.BROWSER = join(folder, "no-such-browser");
  try {
    const { prompt } = person(["ours", "ours", "ours", "ours", "ours", "write Web.config"]);
    const done = await runCli(folder, [...resolveArgs], { prompt });
    expect(done).toMatchObject({ exitCode: 0, err: expect.stringContaining("No browser can be opened here") });
  } finally {
    if (kept.BROWSER === undefined) delete process.env.BROWSER;
    else process.env.BROWSER = kept.BROWSER;
  }
});

test("the browser gets the address; whoever has it decides, and the command ends with the page", async () => {
  const kept = process.env.BROWSER;
  const browser = join(folder, "browser.sh");
  writeFileSync(
    browser,
    `#!/bin/sh\nprintf %s "$1" > "${join(folder, "address.tmp")}" && mv "${join(folder, "address.tmp")}" "${join(folder, "address")}"\n`,
  );
  chmodSync(browser, 0o755);
  process.env.BROWSER = browser;
  try {
    let told = "";
    const done = await runCli(folder, [...resolveArgs, "--json"], {
      err: (text) => {
        told += text;
        const url = /http:\S+/.exec(text)?.[0];
        if (url !== undefined) void decideAll(url);
      },
    });
    expect(done.json).toMatchObject({ v: 1, exitCode: 0, ended: "saved", out: "Web.config", decided: 5, open: 0 });
    expect(told).toContain(read("address"));
    expect(read("Web.config")).toContain('key="Theme" value="dark"');
  } finally {
    if (kept === undefined) delete process.env.BROWSER;
    else process.env.BROWSER = kept;
  }
});

test("an interruption ends the page and the command with exit 130, and nothing is written", async () => {
  const interruption = new AbortController();
  let errors = "";
  const ended = await runCli(folder, [...resolveArgs, "--no-open"], {
    signal: interruption.signal,
    err: (text) => {
      errors += text;
      if (text.includes("http:"))
        interruption.abort(new CutoverError({ code: "INTERRUPTED", what: "The command was interrupted." }));
    },
  });
  expect(ended.exitCode).toBe(130);
  expect(errors).toContain("simply given again");
  expect(existsSync(join(folder, "Web.config"))).toBe(false);
});

test("without a conflict there is nothing to ask: the result is written at once", async () => {
  writeFileSync(join(folder, "new.config"), texts["old.config"]);
  const done = await runCli(folder, [...resolveArgs]);
  expect(done).toMatchObject({ exitCode: 0, err: "", out: "Web.config is written. Nothing was in dispute.\n" });
  expect(read("Web.config")).toBe(texts["saved.config"]);
  expect(readdirSync(folder)).not.toContain("Web.config.decisions.yaml");
});

test("decisions for other files are refused before anybody is asked", async () => {
  writeFileSync(join(folder, "mine.yaml"), '"appSettings/add[nothing]": ours\n');
  const refused = await runCli(folder, [...inTerminal, "--decisions", "mine.yaml"]);
  expect(refused).toMatchObject({ exitCode: 2, err: expect.stringContaining("WEBCONFIG_DECISION_UNKNOWN") });
});

test("a file that is no XML is named", async () => {
  writeFileSync(join(folder, "new.config"), "<configuration><a></configuration>");
  const refused = await runCli(folder, [...inTerminal]);
  expect(refused.exitCode).toBe(2);
  expect(refused.err).toContain("new.config: line 1, column 19:");
});

/** Decides everything as ours, as the page does. */
async function decideAll(url: string): Promise<void> {
  const page = await fetch(url);
  const { origin } = new URL(url);
  const headers = {
    cookie: page.headers.get("set-cookie")?.split(";")[0] ?? "",
    origin,
    "content-type": "application/json",
  };
  const view = z.object({ conflicts: z.array(z.object({ id: z.string() })) });
  const { conflicts } = view.parse(await (await fetch(`${origin}/state`, { headers })).json());
  const post = (path: string, body: unknown) =>
    fetch(origin + path, { method: "POST", headers, body: JSON.stringify(body) });
  for (const { id } of conflicts) await post("/decide", { id, choice: { kind: "ours" } });
  await post("/save", {});
}
