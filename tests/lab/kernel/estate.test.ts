import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Lab, openLab } from "../../../lib/lab";
import { call, one, openSmall } from "./estate";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "cutover-estate-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const openText = (text: string): Promise<Lab> => {
  const file = join(folder, "estate.yaml");
  writeFileSync(file, text);
  return openLab({ estate: file });
};

/** The faults that an estate's text is refused with, without the folder. */
async function faultsOf(text: string): Promise<readonly string[]> {
  try {
    await openText(text);
    return [];
  } catch (thrown) {
    const { code, what } = thrown as { readonly code: string; readonly what: string };
    expect(code).toBe("LAB_ESTATE_INVALID");
    return what.split("\n").map((line) => line.trim().replace(`${folder}/`, ""));
  }
}

describe("an estate file", () => {
  it("makes computers with everything it says of them", async () => {
    mkdirSync(join(folder, "files"));
    writeFileSync(join(folder, "files", "web.config"), Buffer.from([0xef, 0xbb, 0xbf, 0x3c, 0x0d, 0x0a]));
    const lab = await openText(`
now: 2026-03-01T10:00:00Z
computers:
  APP01:
    facts: { osVersion: 10.0.17763, upFor: 1d, proxy: "http://proxy:8080" }
    drives: { "D:": { size: 2GB, free: 1GB } }
    files:
      'D:\\Web\\Web.config': { from: files/web.config }
      'D:\\Web\\app.exe': { bytes: 100, version: "7.10", takes: 20MB }
    services: { Spooler: { status: Stopped, startType: Disabled } }
`);
    const fact = await one(lab, "Get-CutoverFact");
    expect(fact).toMatchObject({
      osVersion: "10.0.17763",
      proxy: "http://proxy:8080",
      bootTime: new Date("2026-02-28T10:00:00Z"),
    });
    expect(fact.drives).toEqual([{ name: "D:", sizeBytes: 2n ** 31n, freeBytes: 2n ** 30n }]);
    expect([...(lab.readFile("APP01", "D:\\Web\\Web.config") ?? [])]).toEqual([0xef, 0xbb, 0xbf, 0x3c, 0x0d, 0x0a]);
    expect(await one(lab, "Get-CutoverFileVersion", { Path: "D:\\Web\\app.exe" })).toMatchObject({
      fileVersion: "7.10",
    });
    expect(await one(lab, "Get-CutoverService", { Name: ["spooler"] })).toMatchObject({
      status: "Stopped",
      startType: "Disabled",
    });
    expect(lab.history().filter((event) => event.kind !== "command")).toEqual([]);
  });

  it("is closed: a wrong key is named with its line, its column and the one that was meant", async () => {
    expect(await faultsOf("computers:\n  APP01:\n    facts:\n      osVersoin: '10'\n")).toEqual([
      'estate.yaml:4:7: "osVersoin" is no key of computers.APP01.facts; did you mean "osVersion"?',
    ]);
    expect(await faultsOf("computers: {}\ncomputer: {}\n")).toEqual([
      'estate.yaml:2:1: "computer" is no key of the estate; did you mean "computers"?',
    ]);
  });

  it("names every wrong value with its place", async () => {
    const faults = await faultsOf(`computers:
  APP01:
    facts: { processors: none }
    drives: { "D": { size: 1GB, free: 1GB } }
    files: { 'relative.txt': { text: x } }
    services: { Redis: { startTakes: 3 seconds } }
`);
    expect(faults.map((fault) => fault.split(" ")[0])).toEqual([
      "estate.yaml:3:26:",
      "estate.yaml:4:15:",
      "estate.yaml:5:14:",
      "estate.yaml:6:38:",
    ]);
    expect(faults[1]).toContain('must be a drive such as "C:"');
    expect(faults[3]).toContain('must be a time such as "30s"');
  });

  it("knows the catalogues of hazards, persons and variants", async () => {
    const faults = await faultsOf(`computers: { APP01: {} }
hazards:
  - { at: Get-CutoverFact, does: disk-ful, drive: "C:" }
people:
  - { at: installer.ready, does: clik-install }
variants: { computer.restart-anser: lost }
`);
    expect(faults).toEqual([
      'estate.yaml:5:34: "clik-install" is no action of a person; did you mean "click-install"?',
      'estate.yaml:3:34: "disk-ful" is no hazard of the catalogue; did you mean "disk-full"?',
      'estate.yaml:6:13: "computer.restart-anser" is no key of variants; did you mean "computer.restart-answer"?',
    ]);
    expect(await faultsOf("computers: {}\nhazards: [{ at: computer.up, does: clock-off, buy: 5m, by: 1m }]\n")).toEqual(
      ['estate.yaml:2:47: "buy" is no key of hazards.0; did you mean "by"?'],
    );
  });

  it("knows its computers and the places of hazards", async () => {
    const faults = await faultsOf(`computers: { APP01: {} }
hazards:
  - { at: Get-CutoverFacts, does: clock-off, by: 5m }
  - { on: APP1, at: computer.up, does: clock-off, by: 5m }
`);
    expect(faults).toEqual([
      'estate.yaml:3:11: "Get-CutoverFacts" is no moment or command of this estate; did you mean "Get-CutoverFact"?',
      'estate.yaml:4:11: "APP1" is no computer of this estate; did you mean "APP01"?',
    ]);
  });

  it("is no YAML, is not there, or names a file that is not there or lies elsewhere: an error each", async () => {
    expect((await faultsOf("computers: [\n"))[0]).toMatch(/^estate\.yaml:2:1: /);
    await expect(openLab({ estate: join(folder, "none.yaml") })).rejects.toMatchObject({ code: "LAB_ESTATE_INVALID" });
    const file = (from: string) => `computers: { APP01: { files: { 'C:\\x': { from: ${from} } } } }`;
    expect((await faultsOf(file("none.txt")))[0]).toContain("none.txt");
    expect((await faultsOf(file("../outside.txt")))[0]).toContain("lies outside");
  });

  it("is not written: the live state lies in its folder, and goes on there", async () => {
    const file = join(folder, "estate.yaml");
    writeFileSync(file, "computers: { APP01: {} }\n");
    const live = join(folder, "estate.lab");
    const first = await openLab({ estate: file, folder: live });
    await first.advance(5000);
    const { text } = first.snapshot();
    await first.close();
    const second = await openLab({ estate: file, folder: live });
    expect(second.snapshot().text).toBe(text);
    await second.close();
  });
});

describe("a hazard of the estate file", () => {
  it("that ends a command does not wait for a moment, where there is none to end", async () => {
    expect(await faultsOf("computers: {}\nhazards: [{ at: computer.up, does: command-fails }]\n")).toEqual([
      'estate.yaml:2:17: "command-fails" strikes at a command, and computer.up is a moment.',
    ]);
  });

  it("that cannot strike at its moment is named", async () => {
    const hazards = [{ at: "service.stopped", does: "disk-full", drive: "Q:" }];
    const lab = await openSmall({ hazards });
    await call(lab, "Stop-CutoverService", { Name: "Redis" });
    await expect(lab.advance(5000)).rejects.toMatchObject({
      code: "LAB_ESTATE_INVALID",
      what: "The hazard disk-full cannot strike at service.stopped: Cannot find drive. A drive with the name 'Q' does not exist.",
    });
  });
});

describe("persons of the estate", () => {
  it("act after their time whenever their moment comes, as often as they do it, and stand in the history", async () => {
    const lab = await openSmall({
      people: [{ at: "service.stopped", on: "APP01", does: "visit-login", after: "30s", times: 1 }],
    });
    for (let round = 0; round < 2; round += 1) {
      await call(lab, "Stop-CutoverService", { Name: "Redis" });
      await lab.advance(10_000);
      await call(lab, "Start-CutoverService", { Name: "Redis" });
      await lab.advance(40_000);
    }
    const acts = lab.history().filter((event) => event.kind === "change" && event.subject === "person");
    expect(acts).toHaveLength(1);
    const stopped = lab.history().find((event) => event.kind === "change" && event.to === "Stopped");
    expect((acts[0]?.at ?? 0) - (stopped?.at ?? 0)).toBe(30_000);
    expect(acts[0]).toMatchObject({ by: "person", name: "visit-login" });
  });

  it("can be asked to act now, and only for what they know", async () => {
    const lab = await openSmall();
    lab.act({ on: "app01", does: "visit-login" });
    expect(lab.history()[0]).toMatchObject({ kind: "change", subject: "person", computer: "APP01" });
    expect(() => lab.act({ on: "APP01", does: "dance" })).toThrow("LAB_UNKNOWN_ACTION");
  });
});

describe("variants of assumed behaviours", () => {
  it("decide what sessions there are after a reboot", async () => {
    for (const [variant, state] of [
      ["gone", []],
      ["disconnected", ["Disc"]],
    ] as const) {
      const sessions = [{ id: 2, userName: "DOM\\op", state: "Active" as const }];
      const lab = await openLab({
        estate: { computers: { APP01: { facts: { sessions } } } },
        variants: { "computer.sessions-after-boot": variant },
      });
      await call(lab, "Restart-CutoverComputer", { RequestId: "r", Reason: "test" });
      await lab.advance(lab.pendingMs());
      const found = (await one(lab, "Get-CutoverFact")).sessions as { state: string }[];
      expect(found.map((session) => session.state)).toEqual(state);
    }
  });

  it("are refused when the lab does not know them", async () => {
    const opening = openSmall({ variants: { "computer.restart-answer": "maybe" } });
    await expect(opening).rejects.toMatchObject({ code: "LAB_ESTATE_INVALID" });
  });
});
