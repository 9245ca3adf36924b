import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
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

const merging = (theirs: string, ...more: readonly string[]) =>
  run("merge", "--base", "old.config", "--ours", "saved.config", "--theirs", theirs, ...more);

test("--format json is --json, for errors as well", async () => {
  const asked = await run("diff", "old.config", "saved.config", "--format", "json");
  expect(asked.out).toBe((await run("diff", "old.config", "saved.config", "--json")).out);
  expect((await run("diff", "old.config", "saved.config", "--format=json")).out).toBe(asked.out);
  const failed = await run("diff", "old.config", "none.config", "--format", "json");
  expect(failed).toMatchObject({ exitCode: 2, err: "", json: { error: { code: "FILE_NOT_READABLE" } } });
});

test("--format html is a whole page that loads nothing and runs nothing, with every value escaped", async () => {
  write("<old>.config", config(10, '    <add key="Html" value="&lt;script>alert(1)&lt;/script>" />\r\n'));
  const { out, exitCode } = await run("diff", "<old>.config", "saved.config", "--format", "html");
  expect(exitCode).toBe(1);
  expect(out).toMatch(/^<!doctype html>[\s\S]*default-src 'none'[\s\S]*<\/html>\n$/);
  expect(out).not.toMatch(/<script|<old>|src=|href=/);
});

test.each([["text"], ["unified"], ["json"], ["html"]])("the exit codes are the same as %s", async (format) => {
  expect((await run("diff", "old.config", "old.config", "--format", format)).exitCode).toBe(0);
  expect((await run("diff", "old.config", "saved.config", "--format", format)).exitCode).toBe(1);
  expect((await run("diff", "old.config", "none.config", "--format", format)).exitCode).toBe(2);
});

test("white space, line ends and the order of attributes alone are no difference", async () => {
  write(
    "same.config",
    config(10).replace('key="UploadLimit" value="10"', 'value="10"   key="UploadLimit"').replace(/\r/g, ""),
  );
  for (const format of ["text", "unified", "json", "html"])
    expect((await run("diff", "old.config", "same.config", "--format", format)).exitCode).toBe(0);
});

test("a file that is no XML is named with line and column, whichever of the three it is", async () => {
  write("bad.config", "<configuration>\n <a></configuration>");
  expect((await run("diff", "old.config", "bad.config")).err).toContain("bad.config: line 2, column 5:");
  for (const place of ["--base", "--ours", "--theirs"]) {
    const files = { "--base": "old.config", "--ours": "saved.config", "--theirs": "new.config", [place]: "bad.config" };
    const args = Object.entries(files).flat();
    const refused = await run("merge", ...args, "--out", "Web.config");
    expect(refused).toMatchObject({ exitCode: 2, err: expect.stringContaining("bad.config: line 2, column 5:") });
  }
  expect(existsSync(join(folder, "Web.config"))).toBe(false);
});

test("without the old default every difference is listed, and nothing is guessed or written", async () => {
  const asked = await run("merge", "--ours", "saved.config", "--theirs", "new.config", "--out", "Web.config", "--json");
  expect(asked.json).toMatchObject({ exitCode: 1, result: "conflicts", out: null });
  expect((asked.json as { conflicts: { id: string }[] }).conflicts.map(({ id }) => id).sort()).toEqual([
    "appSettings/add[smtppassword]",
    "appSettings/add[theme]",
    "appSettings/add[uploadlimit]@value",
  ]);
  expect(existsSync(join(folder, "Web.config"))).toBe(false);
});

test("--dry-run merges and tells, and writes no result; then --out is not needed", async () => {
  const before = readdirSync(folder);
  expect(await merging("new.config", "--dry-run")).toMatchObject({
    exitCode: 0,
    out: expect.stringContaining("It can be merged, and nothing was written: 2 changes carried over."),
  });
  expect((await merging("other.config", "--dry-run", "--out", "Web.config")).exitCode).toBe(1);
  expect((await merging("new.config", "--dry-run", "--json")).json).toMatchObject({ result: "merged", out: null });
  expect(readdirSync(folder)).toEqual(before);
  expect(await merging("new.config")).toMatchObject({ exitCode: 2, err: expect.stringContaining("'--out <file>'") });
});

test("--report keeps what was told, as text or JSON, with and without conflicts, and no secret", async () => {
  const conflicts = await merging("other.config", "--out", "Web.config", "--report", "reports/merge.json");
  expect(conflicts.exitCode).toBe(1);
  const report = JSON.parse(read("reports/merge.json"));
  expect(report).toMatchObject({
    result: "conflicts",
    conflicts: [
      {
        path: "appSettings / UploadLimit",
        attribute: "value",
        base: { value: "10", line: 3, column: expect.any(Number) },
        ours: { value: "50", line: 3 },
        theirs: { value: "20", line: 3 },
      },
    ],
  });
  await merging("new.config", "--out", "Web.config", "--report", "merge.txt");
  expect(read("merge.txt")).toContain("Web.config is written: 2 changes carried over.");
  expect(read("reports/merge.json") + read("merge.txt")).not.toContain(CANARY);
});

test("a file that stands in the place of the result is kept beside it, each one, and never overwritten", async () => {
  write("Web.config", "one");
  expect((await merging("new.config", "--out", "Web.config", "--json")).json).toMatchObject({
    kept: "Web.config.before",
  });
  expect(read("Web.config.before")).toBe("one");
  const merged = read("Web.config");
  // The same result again changes nothing, and keeps nothing.
  expect((await merging("new.config", "--out", "Web.config", "--json")).json).toMatchObject({ kept: null });
  write("Web.config", "two");
  const told = await merging("new.config", "--out", "Web.config");
  expect(told.out).toContain("kept as Web.config.before-2.");
  expect([read("Web.config.before"), read("Web.config.before-2"), read("Web.config")]).toEqual(["one", "two", merged]);
  // With a conflict nothing is touched.
  await merging("other.config", "--out", "Web.config");
  expect(read("Web.config")).toBe(merged);
});

test("a conflict about a secret is told without it, unless it is asked for", async () => {
  write("theirs.config", config(10, '    <add key="SmtpPassword" value="vendor" />\r\n'));
  const masked = await merging("theirs.config", "--out", "Web.config", "--report", "report.json");
  expect(masked.exitCode).toBe(1);
  expect(masked.out + masked.err + read("report.json")).not.toContain(CANARY);
  expect((await merging("theirs.config", "--out", "Web.config", "--show-secrets")).out).toContain(CANARY);
});

test("check takes several files, and is exit 1 when one of them has something", async () => {
  write("twice.config", config(10, '    <add key="UploadLimit" value="10" />\r\n'));
  const found = await run("check", "new.config", "twice.config");
  expect(found.exitCode).toBe(1);
  expect(found.out).toMatch(/^new\.config: nothing found\.\ntwice\.config:\d+:\d+: /);
  expect((await run("check", "new.config", "twice.config", "--json")).json).toMatchObject({
    files: ["new.config", "twice.config"],
    findings: [{ file: "twice.config", rule: "duplicate-key" }],
  });
  expect((await run("check", "new.config", "old.config")).exitCode).toBe(0);
  expect((await run("check", "new.config", "none.config")).exitCode).toBe(2);
});
