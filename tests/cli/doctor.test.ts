import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { z } from "zod";
import { expectGolden } from "../support/golden";
import { runCli } from "./run-cli";

jest.setTimeout(60_000);

let folder: string;
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), "cutover-doctor-"));
  expect((await run("init", "timetracker-nx")).exitCode).toBe(0);
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));
const run = (...args: readonly string[]) => runCli(folder, args);
const golden = (name: string) => join(__dirname, "golden", `${name}.golden.txt`);
const edit = (name: string, change: (text: string) => string) => {
  const before = readFileSync(join(folder, name), "utf8");
  const after = change(before);
  expect(after).not.toBe(before);
  writeFileSync(join(folder, name), after);
};

/** A server that nobody has prepared: a restart is pending, Redis is down, nobody named the programs, SQL Server refuses. */
function breakIt(): void {
  edit("estate.yaml", (text) =>
    text
      .replace("      processors: 4", '      pendingReboot: [{ source: WindowsUpdate, detail: "KB5034441" }]')
      .replace("Redis: { process", "Redis: { status: Stopped, process")
      .concat("hazards:\n  - { on: APP01, at: Invoke-Sqlcmd, does: sql-login-refused, times: always }\n"),
  );
  edit("cutover.yaml", (text) => text.replace("stopPrograms: [BackupAgent, ReportBuilder]", "stopPrograms: []"));
}

test("exit 0: the files that init wrote are ready, and everything that was looked at is shown", async () => {
  const found = await run("doctor");
  expect(found).toMatchObject({ exitCode: 0, err: "" });
  expectGolden(golden("doctor-ready-80"), found.out);
});

test.each([80, 120])("exit 1: what is wrong or unknown has its reason and its fix, at %d columns", async (columns) => {
  breakIt();
  const found = await runCli(folder, ["doctor"], { columns });
  expect(found).toMatchObject({ exitCode: 1, err: "" });
  expect(found.out.split("\n").filter((line) => line.length > columns)).toEqual([]);
  expectGolden(golden(`doctor-${columns}`), found.out);
});

test("exit 2: an upgrade file that is wrong, and one that is not there", async () => {
  expect(await run("doctor", "nowhere.yaml")).toMatchObject({ exitCode: 2, out: "" });
  edit("cutover.yaml", (text) => text.replace("programFolder:", "programFoldr:"));
  expect(await run("doctor")).toMatchObject({ exitCode: 2, out: "" });
});

test("--json has every precondition with its state, what was seen, why and the fix", async () => {
  const schema = z.strictObject({
    v: z.literal(1),
    command: z.literal("doctor"),
    exitCode: z.literal(1),
    readiness: z.strictObject({
      system: z.literal("timetracker-nx"),
      title: z.string(),
      computers: z.array(z.string()),
      counts: z.strictObject({ ok: z.number(), wrong: z.number(), unknown: z.number() }),
      preconditions: z.array(
        z.strictObject({
          id: z.string(),
          computer: z.literal("APP01"),
          rows: z.array(z.string()),
          group: z.string(),
          title: z.string(),
          state: z.enum(["ok", "wrong", "unknown"]),
          seen: z.string().min(1),
          details: z.array(z.string()),
          why: z.string().min(1),
          fix: z.string().min(1),
        }),
      ),
    }),
  });
  breakIt();
  const found = await run("doctor", "--json", "--quiet");
  expect(found.err).toBe("");
  const { readiness } = schema.parse(found.json);
  const stateOf = Object.fromEntries(readiness.preconditions.map(({ id, state }) => [id, state]));
  expect(stateOf).toMatchObject({
    "pending-reboot": "wrong",
    "services-running": "wrong",
    "programs-listed": "wrong",
    "sql-rights": "unknown",
    "free-space": "unknown",
    "installer-set": "ok",
  });
});

test("colour only repeats what the words say", async () => {
  breakIt();
  const plain = await run("doctor");
  const coloured = await runCli(folder, ["doctor"], { colour: { out: true, err: true } });
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the colours
  expect(coloured.out.replace(/\u001b\[\d+m/g, "")).toBe(plain.out);
  expect(coloured.out).not.toBe(plain.out);
});

test("docs/doctor.md names every precondition and no other", async () => {
  const page = readFileSync(join(__dirname, "../../docs/doctor.md"), "utf8");
  const named = [...page.matchAll(/^\| `([a-z-]+)` \|/gm)].map(([, id]) => id);
  edit("cutover.yaml", (text) =>
    text.replace(
      "announcement: { kind: confirm }",
      'announcement: { kind: hook, target: { kind: command, file: "./tell" } }',
    ),
  );
  const { readiness } = (await run("doctor", "--json")).json as {
    readonly readiness: { readonly preconditions: readonly { readonly id: string }[] };
  };
  expect([...named].sort()).toEqual(readiness.preconditions.map(({ id }) => id).sort());
});
