import fc from "fast-check";
import { bootstrapLine, literal } from "../../../lib/powershell/launch/bootstrap";
import { treeOf } from "../../../lib/powershell/launch/kill-tree";
import { startFailure } from "../../../lib/powershell/launch/start-failure";
import { hostileText } from "../support/values";

describe("the line that starts the host", () => {
  it("is one ASCII line, whatever the paths are", () => {
    fc.assert(
      fc.property(hostileText, hostileText, (host, endpoint) => {
        const line = bootstrapLine({ host, endpoint, mine: "aa", theirs: "bb" });
        expect(line).toMatch(/^[\x20-\x7e]+\n$/);
      }),
    );
  });

  it("means each path as it is", () => {
    fc.assert(fc.property(hostileText, (text) => expect(evaluated(literal(text))).toBe(text)));
  });

  it("calls the host and does not take it in, which a constrained session may not", () => {
    expect(bootstrapLine({ host: "/x/host.ps1", endpoint: "/tmp/s", mine: "aa", theirs: "bb" })).toContain(
      "& '/x/host.ps1' '/tmp/s' 'aa' 'bb'",
    );
  });
});

describe("a start that failed", () => {
  const given = { executable: "/usr/bin/pwsh", host: "/x/host.ps1", reason: "the process ended with exit code 0" };

  it.each([
    ["POWERSHELL_NOT_TRUSTED", "cutover-host-untrusted ConstrainedLanguage\n", /ran in ConstrainedLanguage/],
    [
      "POWERSHELL_NOT_TRUSTED",
      "cutover-host-failed UnauthorizedAccess Die Datei kann nicht geladen werden",
      /execution policy refused/,
    ],
    ["POWERSHELL_NOT_STARTED", "cutover-host-failed RuntimeException something else", /it said: something else/],
    ["POWERSHELL_NOT_STARTED", "You must install .NET\n", /it said: You must install .NET/],
  ])("is %s when it said %j", (code, said, what) => {
    const error = startFailure({ ...given, said });
    expect(error.code).toBe(code);
    expect(error.what).toMatch(what);
    if (code === "POWERSHELL_NOT_TRUSTED") expect(error.todo).toMatch(/Sign .* allow its publisher/);
  });

  it("is POWERSHELL_NOT_FOUND when there is no such program", () => {
    expect(startFailure({ ...given, said: "", reason: "spawn /no/pwsh ENOENT" }).code).toBe("POWERSHELL_NOT_FOUND");
  });
});

describe("the tree of a process", () => {
  it("is everything below it, root first", () => {
    const parents = new Map([
      [1, 0],
      [5, 1],
      [6, 5],
      [7, 6],
      [8, 1],
      [9, 5],
    ]);
    expect(treeOf(5, parents)).toEqual([5, 6, 9, 7]);
  });
});

/** What PowerShell makes of the two forms: single-quoted texts and [char] casts, joined by +. */
function evaluated(expression: string): string {
  const inner = expression.startsWith("(") ? expression.slice(1, -1) : expression;
  return [...inner.matchAll(/'((?:[^']|'')*)'|\[char\](\d+)/g)]
    .map(([, text, unit]) =>
      unit === undefined ? (text ?? "").replaceAll("''", "'") : String.fromCharCode(Number(unit)),
    )
    .join("");
}
