import { type CheckRule, check, checkRules } from "../../lib/webconfig";

const bytes = (text: string): Uint8Array => new Uint8Array(Buffer.from(text, "utf8"));
const inside = (text: string): string => `<configuration>\n${text}\n</configuration>`;

/** For every rule a file that breaks it, with the line and column where it has to be found. */
const PLANTED: Readonly<
  Record<
    CheckRule,
    {
      readonly file: string | Uint8Array;
      readonly line: number;
      readonly column: number;
      readonly other?: { line: number; column: number };
    }
  >
> = {
  malformed: { file: "<configuration>\n  <appSettings>\n</configuration>", line: 3, column: 1 },
  encoding: { file: `<?xml version="1.0" encoding="utf-16"?>\n<configuration />`, line: 1, column: 1 },
  doctype: { file: "<!DOCTYPE configuration>\n<configuration />", line: 1, column: 1 },
  root: { file: "<appSettings />", line: 1, column: 1 },
  "too-large": { file: inside(`<!-- ${"x".repeat(256 * 1024)} -->`), line: 1, column: 1 },
  "config-sections-not-first": { file: inside("<appSettings />\n<configSections />"), line: 3, column: 1 },
  "section-not-declared": { file: inside("<nlog />"), line: 2, column: 1 },
  "section-declared-twice": {
    file: inside('<configSections>\n<section name="a" type="T" />\n<section name="a" type="T" />\n</configSections>'),
    line: 4,
    column: 1,
    other: { line: 3, column: 1 },
  },
  "section-twice": {
    file: inside("<appSettings />\n<appSettings />"),
    line: 3,
    column: 1,
    other: { line: 2, column: 1 },
  },
  "duplicate-key": {
    file: inside(
      '<connectionStrings>\n<add name="A" connectionString="" />\n  <add name="a" connectionString="" />\n</connectionStrings>',
    ),
    line: 4,
    column: 3,
    other: { line: 3, column: 1 },
  },
  "missing-key": { file: inside('<appSettings>\n<add value="1" />\n</appSettings>'), line: 3, column: 1 },
  "remove-after-add": {
    file: inside(
      '<system.webServer><modules>\n<add name="A" type="T" />\n<remove name="A" />\n</modules></system.webServer>',
    ),
    line: 4,
    column: 1,
    other: { line: 3, column: 1 },
  },
  "location-overlap": {
    file: inside(
      '<location path="a">\n<appSettings />\n</location>\n<location path="A/">\n<appSettings />\n</location>',
    ),
    line: 6,
    column: 1,
    other: { line: 3, column: 1 },
  },
  "location-nested": { file: inside('<location path="a">\n<location path="b" />\n</location>'), line: 3, column: 1 },
  "config-source": {
    file: inside('<appSettings configSource="a.config">\n<add key="A" value="1" />\n</appSettings>'),
    line: 2,
    column: 1,
  },
  encrypted: {
    file: inside('<connectionStrings configProtectionProvider="P">\n<EncryptedData />\n</connectionStrings>'),
    line: 2,
    column: 1,
  },
  locked: {
    file: inside(
      '<system.web><compilation debug="false" lockAttributes="debug" /></system.web>\n<location path="a"><system.web>\n<compilation debug="true" />\n</system.web></location>',
    ),
    line: 4,
    column: 14,
    other: { line: 2, column: 13 },
  },
  "prefix-not-declared": { file: inside('<appSettings xdt:Transform="Insert" />'), line: 2, column: 14 },
  "stray-text": { file: inside("<appSettings>\noops\n</appSettings>"), line: 3, column: 1 },
};

describe("A check", () => {
  it("has a planted error for every rule", () => {
    expect(Object.keys(PLANTED).sort()).toEqual([...checkRules].sort());
  });

  it.each(Object.entries(PLANTED))("finds %s, and where", (rule, { file, line, column, other }) => {
    const findings = check(typeof file === "string" ? bytes(file) : file);
    expect(findings.filter((finding) => finding.rule === rule)).toEqual([
      expect.objectContaining({ rule, line, column, ...(other ? { other } : {}) }),
    ]);
  });

  it("finds nothing in a file that is right", () => {
    const right = inside(`<configSections>
      <sectionGroup name="g"><section name="s" type="T" /></sectionGroup>
      <section name="nlog" type="T" />
    </configSections>
    <appSettings><clear /><add key="A" value="1" /><add key="B" value="2" /></appSettings>
    <g><s x="1" /></g>
    <nlog><add name="x" /></nlog>
    <system.webServer>
      <handlers><remove name="A" /><add name="A" path="*" verb="*" /><add name="a" path="*" verb="*" /></handlers>
    </system.webServer>
    <location path="x"><system.webServer><handlers /></system.webServer></location>`);
    expect(check(bytes(right))).toEqual([]);
  });

  it("takes an entry that was removed in between for no repetition", () => {
    const again = inside(
      '<system.webServer><modules><add name="A" type="T" /><clear /><add name="A" type="T" /></modules></system.webServer>',
    );
    expect(check(bytes(again)).map((finding) => finding.rule)).toEqual(["remove-after-add"]);
  });

  it("calls a repeated appSetting a warning, since the last one counts, and one in handlers an error", () => {
    const entries = (name: string, key: string) =>
      `<${name}><add ${key}="A" path="" verb="" value="1" /><add ${key}="A" path="" verb="" value="2" /></${name}>`;
    const severities = (text: string) => check(bytes(inside(text))).map(({ rule, severity }) => `${rule} ${severity}`);
    expect(severities(entries("appSettings", "key"))).toEqual(["duplicate-key warning"]);
    expect(severities(`<system.webServer>${entries("handlers", "name")}</system.webServer>`)).toEqual([
      "duplicate-key error",
    ]);
  });
});
