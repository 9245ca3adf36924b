import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { z } from "zod";
import { runCli } from "./run-cli";

const CANARY = "Canary-4711";
const config = (limit: number, more = "") =>
  `<configuration>\r\n  <appSettings>\r\n    <add key="UploadLimit" value="${limit}" />\r\n${more}  </appSettings>\r\n</configuration>\r\n`;
const secretLine = `    <add key="SmtpPassword" value="${CANARY}" />\r\n`;

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "cutover-webconfig-"));
  write("old.config", config(10));
  write("saved.config", config(50, secretLine));
  write("new.config", config(10, '    <add key="Theme" value="light" />\r\n'));
  write("other.config", config(20));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));
const write = (name: string, text: string) => writeFileSync(join(folder, name), text);
const read = (name: string) => readFileSync(join(folder, name), "utf8");
const run = (...args: readonly string[]) => runCli(folder, ["webconfig", ...args]);

const envelope = { v: z.literal(1), command: z.string(), exitCode: z.number() };
const changes = z.strictObject({
  ...envelope,
  changes: z.array(z.looseObject({ kind: z.string(), id: z.string(), path: z.string() })),
});

test("diff of equal files is exit 0, of different ones exit 1 with the changes", async () => {
  expect(await run("diff", "old.config", "old.config")).toMatchObject({ exitCode: 0, out: "no differences\n" });
  const different = await run("diff", "old.config", "saved.config");
  expect(different).toMatchObject({ exitCode: 1, err: "" });
  expect(different.out).toContain("UploadLimit: value 10 → 50");
});

test("diff --json is versioned and holds the changes", async () => {
  const { json, exitCode } = await run("diff", "old.config", "saved.config", "--json");
  expect(changes.parse(json)).toMatchObject({ v: 1, command: "webconfig diff", exitCode });
});

test.each([["text"], ["unified"], ["html"]])(
  "no secret is in a diff as %s, nor in its JSON, unless it is asked for",
  async (format) => {
    const told = await run("diff", "old.config", "saved.config", "--format", format);
    const json = await run("diff", "old.config", "saved.config", "--json");
    expect(told.out + told.err + json.out).not.toContain(CANARY);
    expect((await run("diff", "old.config", "saved.config", "--format", format, "--show-secrets")).out).toContain(
      CANARY,
    );
  },
);

test("merge carries the customisations over and writes the result", async () => {
  const merged = await run(
    "merge",
    "--base",
    "old.config",
    "--ours",
    "saved.config",
    "--theirs",
    "new.config",
    "--out",
    "Web.config",
  );
  expect(merged.exitCode).toBe(0);
  expect(read("Web.config")).toContain('key="UploadLimit" value="50"');
  expect(read("Web.config")).toContain('key="Theme"');
  expect(merged.out + merged.err).not.toContain(CANARY);
});

test("a merge with a conflict is exit 1, names it with its three values, and writes nothing", async () => {
  const merged = await run(
    "merge",
    "--base",
    "old.config",
    "--ours",
    "saved.config",
    "--theirs",
    "other.config",
    "--out",
    "Web.config",
  );
  expect(merged.exitCode).toBe(1);
  expect(existsSync(join(folder, "Web.config"))).toBe(false);
  expect(merged.out).toMatch(/old default: 10 .*\n.*ours: +50 .*\n.*theirs: +20 /);
  expect(merged.out + merged.err).not.toContain(CANARY);
});

test("conflicts are settled by a side, or by a file of decisions that is checked for leftovers", async () => {
  const args = [
    "merge",
    "--base",
    "old.config",
    "--ours",
    "saved.config",
    "--theirs",
    "other.config",
    "--out",
    "Web.config",
  ];
  expect((await run(...args, "--on-conflict", "theirs")).exitCode).toBe(0);
  expect(read("Web.config")).toContain('value="20"');
  const { conflicts } = (await run(...args, "--json")).json as { conflicts: { id: string }[] };
  write("decisions.yaml", `"${conflicts[0]?.id}": { value: "33" }\n`);
  expect((await run(...args, "--decisions", "decisions.yaml")).exitCode).toBe(0);
  expect(read("Web.config")).toContain('value="33"');
  write("decisions.yaml", `"${conflicts[0]?.id}": ours\n"appSettings/add[nothing]": ours\n`);
  const leftover = await run(...args, "--decisions", "decisions.yaml");
  expect(leftover).toMatchObject({ exitCode: 2, err: expect.stringContaining("appSettings/add[nothing]") });
  write("decisions.yaml", `"${conflicts[0]?.id}": mine\n`);
  expect((await run(...args, "--decisions", "decisions.yaml")).err).toContain("error DECISIONS_UNREADABLE");
});

test("merge --json is versioned and tells what was carried over", async () => {
  const shape = z.strictObject({
    ...envelope,
    result: z.literal("merged"),
    out: z.literal("Web.config"),
    kept: z.null(),
    applied: z.array(z.looseObject({ kind: z.string(), id: z.string() })).min(2),
    notes: z.array(z.string()),
    conflicts: z.array(z.unknown()).length(0),
  });
  const args = [
    "merge",
    "--base",
    "old.config",
    "--ours",
    "saved.config",
    "--theirs",
    "new.config",
    "--out",
    "Web.config",
  ];
  const { json, out } = await run(...args, "--json");
  shape.parse(json);
  expect(out).not.toContain(CANARY);
});

test("check is exit 0 for a sound file and exit 1 with line and column for a broken one", async () => {
  expect(await run("check", "new.config")).toMatchObject({ exitCode: 0 });
  write("twice.config", config(10, '    <add key="UploadLimit" value="10" />\r\n'));
  const found = await run("check", "twice.config");
  expect(found.exitCode).toBe(1);
  expect(found.out).toMatch(/^twice\.config:\d+:\d+: /);
  expect((await run("check", "twice.config", "--json")).json).toMatchObject({
    v: 1,
    findings: [expect.objectContaining({ line: 4 })],
  });
});

test("a file that is not there is exit 2 and named", async () => {
  const missing = await run("diff", "old.config", "none.config");
  expect(missing.exitCode).toBe(2);
  expect(missing.err).toContain("none.config cannot be read (there is no such file)");
});
