import { conflictsSeen, decisionsOf, type MergedFiles, openGates, tryMerge } from "../../lib/steps";

const bytes = (text: string) => new TextEncoder().encode(text);
const file = (settings: string) =>
  bytes(`<configuration>\n  <appSettings>\n${settings}  </appSettings>\n</configuration>\n`);
const add = (key: string, value: string) => `    <add key="${key}" value="${value}" />\n`;
const given: MergedFiles = {
  id: "web-config-merged",
  computer: "APP01",
  rows: ["TT-18"],
  path: "C:\\Web.config",
  saved: "web-config/saved",
  oldDefault: "web-config/old-default",
  gatePrefix: "web-config@APP01",
  decisions: {},
  product: "P",
  version: "7",
};
const base = file(add("Limit", "10"));
const ours = file(add("Limit", "50"));
const theirs = file(add("Limit", "20"));

describe("a merge of configuration files", () => {
  it("brings what was customised into the new default", () => {
    const { result } = tryMerge({ base, ours, theirs: file(add("Limit", "10") + add("New", "1")) }, given, {});
    expect(new TextDecoder().decode(result)).toBe(new TextDecoder().decode(file(add("Limit", "50") + add("New", "1"))));
  });

  it("asks one question for each conflict, with the three values, and gives no result before it is answered", () => {
    const { seen, result } = tryMerge({ base, ours, theirs }, given, {});
    expect(result).toBeUndefined();
    const [gate, ...others] = openGates(seen.conflicts ?? [], given);
    expect(others).toEqual([]);
    expect(gate?.key).toMatch(/^web-config@APP01\/[A-Za-z0-9_.-]+$/);
    expect(gate?.because).toContain("50");
    expect(gate?.choices).toEqual(["ours", "theirs"]);
  });

  it.each([
    ["ours", ours],
    ["theirs", theirs],
  ])("follows the answer %s, and the result merged again is the same", (answer, expected) => {
    const open = tryMerge({ base, ours, theirs }, given, {});
    const key = openGates(open.seen.conflicts ?? [], given)[0]?.key ?? "";
    const { result } = tryMerge({ base, ours, theirs }, given, { [key]: answer });
    expect(Buffer.from(result ?? [])).toEqual(Buffer.from(expected));
    const again = tryMerge({ base, ours, theirs: result ?? theirs }, given, { [key]: answer });
    expect(Buffer.from(again.result ?? [])).toEqual(Buffer.from(expected));
  });

  it("takes a decision from the upgrade file", () => {
    const slug =
      openGates(tryMerge({ base, ours, theirs }, given, {}).seen.conflicts ?? [], given)[0]?.key.split("/")[1] ?? "";
    const { result } = tryMerge({ base, ours, theirs }, { ...given, decisions: { [slug]: "ours" } }, {});
    expect(Buffer.from(result ?? [])).toEqual(Buffer.from(ours));
  });

  it("without the old default asks about every difference", () => {
    const { seen } = tryMerge({ base: undefined, ours, theirs }, given, {});
    expect(openGates(seen.conflicts ?? [], given)).toHaveLength(1);
  });

  it("names a file that is malformed instead of merging it", () => {
    expect(tryMerge({ base, ours, theirs: bytes("<configuration>") }, given, {}).seen.problem).toMatch(/line/);
  });

  it("never tells the value of a secret", () => {
    const conflict = { id: "a", path: "connectionStrings / Main", reason: "both", facts: [], secret: true };
    const seen = conflictsSeen(
      [{ ...conflict, ours: { value: "Password=geheim" }, theirs: { value: "x" } }],
      given,
      {},
    );
    expect(JSON.stringify([seen, openGates(seen, given)])).not.toContain("geheim");
  });

  it("tells two conflicts apart whose names look the same in a key", () => {
    const conflict = { path: "p", reason: "r", facts: [], secret: false };
    const seen = conflictsSeen(
      [
        { ...conflict, id: "a/b" },
        { ...conflict, id: "a:b" },
      ],
      given,
      {},
    );
    expect(new Set(seen.map(({ slug }) => slug)).size).toBe(2);
    expect(decisionsOf(seen)).toBeUndefined();
  });
});
