import { spawnSync } from "node:child_process";
import fc from "fast-check";
import { formsOf, noSecretIsSeen, violations } from "../../lib/invariants";
import type { LabEvent } from "../../lib/lab";
import { operatorHook } from "../../lib/node";
import { configurationsOf, makeReport, renderReportHtml } from "../../lib/report";
import { Secret } from "../../lib/shell";
import { readRun } from "../../lib/upgrade";
import { ADMIN_PASSWORD, LICENCE_KEY } from "../procedures/tt-estate";
import { runTt, type Setting } from "../procedures/tt-run";

const secrets = [ADMIN_PASSWORD, LICENCE_KEY];
const forms = secrets.flatMap(formsOf);
const holds = (text: string): boolean => forms.some((form) => text.includes(form));
const latin = (bytes: Uint8Array): string => Buffer.from(bytes).toString("latin1");

describe("the search for a secret", () => {
  const secret = fc.string({ minLength: 9, maxLength: 40, unit: "grapheme" }).filter((text) => text.trim().length > 8);
  const around = fc.string({ maxLength: 12 });
  const finds = (wanted: string, text: string): boolean => formsOf(wanted).some((form) => text.includes(form));

  it.each<[string, (text: string) => string]>([
    ["as it is", (text) => text],
    ["in base64", (text) => Buffer.from(text, "utf8").toString("base64")],
    ["in base64 of UTF-16", (text) => Buffer.from(text, "utf16le").toString("base64")],
    ["in UTF-16, read byte by byte", (text) => Buffer.from(text, "utf16le").toString("latin1")],
    ["URL-escaped", (text) => encodeURIComponent(text)],
    ["JSON-escaped", (text) => JSON.stringify(text)],
    [
      "JSON-escaped for web pages, as Pulumi's engine writes it",
      (text) => JSON.stringify(text).replaceAll("&", "\\u0026").replaceAll("<", "\\u003c").replaceAll(">", "\\u003e"),
    ],
    ["as hex", (text) => Buffer.from(text, "utf8").toString("hex")],
  ])("finds it %s, between whatever stands around it", (_, written) => {
    fc.assert(
      fc.property(secret, around, (wanted, rest) => {
        // What stands around it belongs to the same text: base64 shifts with it.
        expect(finds(wanted, written(`${rest}${wanted}${rest}`))).toBe(true);
      }),
    );
  });

  it("does not find what is not there", () => {
    expect(holds("nothing of the kind, and not even pa55 alone")).toBe(false);
  });

  it("breaks the invariant, whose words do not repeat it", () => {
    const event: LabEvent = {
      kind: "command",
      seq: 7,
      at: 0,
      computer: "APP01",
      module: "Cutover",
      name: "Start-CutoverRequest",
      effect: "changes",
      parameters: { Body: Buffer.from(`{"key":"${LICENCE_KEY}"}`).toString("base64") },
      outcome: "ok",
    };
    const found = violations([event], [noSecretIsSeen(secrets)]);
    expect(found).toMatchObject([{ invariant: "no-secret-is-seen", seq: 7 }]);
    expect(holds(JSON.stringify(found))).toBe(false);
  });
});

/** Everything that a run leaves behind, by where it lies. */
async function traces(setting: Setting): Promise<ReadonlyMap<string, string>> {
  const { lab, events, result, hooks } = await runTt(setting);
  const found = new Map<string, string>();
  const files = lab.ports.files;
  for (const { name: runId } of await files.list("/operator/runs")) {
    const view = await readRun({ ports: lab.ports, runsFolder: "/operator/runs", runId });
    const report = makeReport(view, configurationsOf([]));
    found.set("report.json", JSON.stringify(report));
    found.set("report.html", renderReportHtml(report));
    const journal = await files.read(`/operator/runs/${runId}/journal.jsonl`);
    expect(journal?.length).toBeGreaterThan(10_000);
    found.set("the journal's mirror", latin(journal ?? new Uint8Array()));
    for (const { name } of view.artefacts) {
      const bytes = await files.read(`/operator/runs/${runId}/artefacts/${name}`);
      found.set(`artefact ${name}`, latin(bytes ?? new Uint8Array()));
    }
  }
  const computer = Object.values(lab.inspect().computers)[0];
  for (const { path } of Object.values(computer?.files.entries ?? {})) {
    found.set(`${path} on the server`, latin(lab.readFile("APP01", path) ?? new Uint8Array()));
  }
  found.set("the state of the server", lab.snapshot().text);
  found.set("the history", JSON.stringify(lab.history()));
  found.set("what is shown at the terminal", JSON.stringify(events));
  found.set("the result", JSON.stringify(result));
  found.set("what the hooks were told", JSON.stringify(hooks));
  return found;
}

describe("TT-17 · the licence key and the administrator's password stand", () => {
  it.each<[string, Setting]>([
    ["when all goes well", {}],
    [
      "when the key is refused",
      { lab: { hazards: [{ on: "APP01", at: "licence.entering", does: "licence-refused" }] } },
    ],
    [
      "when the answer to the entry is lost",
      { lab: { hazards: [{ on: "APP01", at: "Start-CutoverRequest", does: "session-lost-after", skip: 2 }] } },
    ],
    ["when the password is wrong", { secrets: { TT_ADMIN_PASSWORD: `${ADMIN_PASSWORD}-not` } }],
  ])("in no file, log, report, journal or argument %s", async (_, setting) => {
    const found = await traces(setting);
    expect(found.size).toBeGreaterThan(10);
    expect([...found].filter(([, text]) => holds(text)).map(([place]) => place)).toEqual([]);
  });

  it("neither in the environment nor in the arguments of a child, which gets it over its standard input alone", async () => {
    const script =
      "process.stdin.resume(); process.stdin.on('end', () => console.log(JSON.stringify([process.argv, process.env])))";
    const before = { ...process.env };
    Object.assign(process.env, { TT_ADMIN_PASSWORD: ADMIN_PASSWORD, TT_LICENCE_KEY: LICENCE_KEY });
    try {
      // A child of this process would inherit both: what makes the hook's environment an allow-list is shown by that.
      const naive = spawnSync(process.execPath, ["-e", "console.log(JSON.stringify(process.env))"], {
        encoding: "utf8",
        env: process.env,
      });
      expect(holds(naive.stdout)).toBe(true);
      const answer = await operatorHook.call({
        target: { kind: "command", file: process.execPath, args: ["-e", script] },
        payload: { event: "unavailable-soon", key: `${new Secret(LICENCE_KEY)}` },
        requestId: "canary",
        deadlineMs: 60_000,
      });
      expect(answer).toMatchObject({ kind: "ok" });
      expect(holds(JSON.stringify(answer))).toBe(false);
    } finally {
      process.env = before;
    }
  });
});
