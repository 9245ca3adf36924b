import { type MergeInput, type MergeResult, merge } from "../../lib/webconfig";

const bytes = (text: string): Uint8Array => new Uint8Array(Buffer.from(text, "utf8"));
const text = (result: MergeResult): string =>
  Buffer.from(result.kind === "merged" ? result.bytes : result.preview).toString("utf8");

function mergeTexts(
  input: { base?: string; ours: string; theirs: string } & Pick<MergeInput, "decisions" | "onConflict">,
): MergeResult {
  const { base, ours, theirs, ...rest } = input;
  return merge({
    ...(base === undefined ? {} : { base: bytes(base) }),
    ours: bytes(ours),
    theirs: bytes(theirs),
    ...rest,
  });
}

const settings = (...entries: readonly string[]): string =>
  `<configuration>\n  <appSettings>\n${entries.map((entry) => `    ${entry}\n`).join("")}  </appSettings>\n</configuration>\n`;
const add = (key: string, value: string): string => `<add key="${key}" value="${value}" />`;

describe("A three-way merge", () => {
  it("puts the administrator's value into the vendor's new file and leaves every other byte alone", () => {
    const theirs = settings(add("A", "1"), `<add  value='2'   key='B'/>`, add("New", "n")).replaceAll("\n", "\r\n");
    const result = mergeTexts({
      base: settings(add("A", "1"), add("B", "2")),
      ours: settings(add("A", "one"), add("B", "2")),
      theirs,
    });
    expect(result.kind).toBe("merged");
    expect(text(result)).toBe(theirs.replace('value="1"', 'value="one"'));
  });

  it("changes the very entry that was changed where a key stands twice with the same value", () => {
    const result = mergeTexts({
      base: settings(add("A", "1"), add("A", "1"), add("B", "2")),
      ours: settings(add("A", "one"), add("A", "1"), add("B", "2")),
      theirs: settings(add("A", "1"), add("A", "1"), add("B", "3")),
    });
    expect(text(result)).toBe(settings(add("A", "one"), add("A", "1"), add("B", "3")));
  });

  it("reports a value that both sides changed and writes the vendor's into the preview", () => {
    const result = mergeTexts({
      base: settings(add("A", "1")),
      ours: settings(add("A", "2")),
      theirs: settings(add("A", "3")),
    });
    expect(result).toMatchObject({
      kind: "conflicts",
      conflicts: [
        {
          id: "appSettings/add[a]@value",
          path: "appSettings / A",
          attribute: "value",
          base: { value: "1", line: 3, column: 18 },
          ours: { value: "2", line: 3, column: 18 },
          theirs: { value: "3", line: 3, column: 18 },
        },
      ],
    });
    expect(text(result)).toBe(settings(add("A", "3")));
  });

  it.each([
    ["ours" as const, "2"],
    ["theirs" as const, "3"],
    [{ value: "a&b" }, "a&amp;b"],
  ])("follows the decision %j", (decision, expected) => {
    const result = mergeTexts({
      base: settings(add("A", "1")),
      ours: settings(add("A", "2")),
      theirs: settings(add("A", "3")),
      decisions: { "appSettings/add[a]@value": decision },
    });
    expect(result.kind).toBe("merged");
    expect(text(result)).toBe(settings(add("A", expected)));
  });

  it("refuses a decision that no conflict asks for", () => {
    const same = settings(add("A", "1"));
    expect(() =>
      mergeTexts({ base: same, ours: same, theirs: same, decisions: { "appSettings/add[b]@value": "ours" } }),
    ).toThrow(expect.objectContaining({ code: "WEBCONFIG_DECISION_UNKNOWN" }));
  });

  it("lists every difference and guesses nothing when the old default is not known", () => {
    const result = mergeTexts({
      ours: settings(add("A", "2"), add("Mine", "m")),
      theirs: settings(add("A", "3"), add("New", "n")),
    });
    expect(result.kind === "conflicts" && result.conflicts.map((conflict) => conflict.id)).toEqual([
      "appSettings/add[a]@value",
      "appSettings/add[mine]",
      "appSettings/add[new]",
    ]);
  });
});
