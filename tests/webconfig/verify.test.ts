import { merge, verifyMerge } from "../../lib/webconfig";

const bytes = (text: string): Uint8Array => new Uint8Array(Buffer.from(text, "utf8"));
const settings = (...entries: readonly string[]) =>
  bytes(
    `<configuration><appSettings>${entries.map((entry) => `<add key="${entry[0]}" value="${entry.slice(1)}" />`).join("")}</appSettings></configuration>`,
  );

const base = settings("A1", "B1", "C1", "D1");
const ours = settings("A2", "B1", "D1", "E1", "F1");
const theirs = settings("A1", "B2", "C1", "D1", "G1", "F2");

describe("The proof of a merge", () => {
  const result = merge({ base, ours, theirs });
  const conflicts = result.kind === "conflicts" ? result.conflicts : [];
  const merged = result.kind === "conflicts" ? result.preview : result.bytes;
  const prove = (file: Uint8Array) => verifyMerge({ base, ours, theirs, merged: file, conflicts });

  it("finds nothing missing in what the merge made, and counts both sides' changes", () => {
    expect(conflicts.map((conflict) => conflict.id)).toEqual(["appSettings/add[f]@value"]);
    expect(prove(merged)).toEqual({ vendorChanges: 7, customisations: 10, missing: [] });
  });

  it.each([
    ["a customisation is lost", 'key="A" value="2"', 'key="A" value="1"', "appSettings/add[a]@value"],
    ["a change of the vendor is lost", 'key="B" value="2"', 'key="B" value="1"', "appSettings/add[b]@value"],
    ["an added entry is lost", '<add key="E" value="1" />', "", "appSettings/add[e]"],
    ["the vendor's new entry is lost", '<add key="G" value="1" />', "", "appSettings/add[g]"],
    ["a removed entry is back", "<appSettings>", '<appSettings><add key="C" value="1" />', "appSettings/add[c]"],
    [
      "something appears that nobody wrote",
      "<appSettings>",
      '<appSettings><add key="Z" value="1" />',
      "appSettings/add[z]",
    ],
  ])("notices when %s", (_, from, to, id) => {
    const text = Buffer.from(merged).toString("utf8");
    expect(text).toContain(from);
    expect(prove(bytes(text.replace(from, to))).missing.map((fact) => fact.id)).toContain(id);
  });
});
