import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { describeWith } from "../support/capability";

const checkout = resolve(__dirname, "../..");
const listed = execFileSync("git", ["ls-files", "-co", "--exclude-standard", "*.ps1", "*.psm1", "*.psd1"], {
  cwd: checkout,
  encoding: "utf8",
});
const files = listed.split("\n").filter((name) => name !== "");

/**
 * What PowerShell reads and this grammar does not, and what it reads in its place: nothing else of a file is left out.
 * The parameter and the enumeration must be of just these types, or the binder would bind otherwise than the real one.
 */
const unknownToGrammar = [
  { construct: "[Flags()]\nenum ", read: "enum ", of: "ps-scripts/lab/FailoverClusters/FailoverClusters.psm1" },
  { construct: "[string[][]]", read: "[string[]]", of: "ps-scripts/lab/SqlServer/SqlServer.psm1" },
] as const;

/** The little of web-tree-sitter's tree that is looked at. */
interface SyntaxNode {
  readonly isError: boolean;
  readonly isMissing: boolean;
  readonly hasError: boolean;
  readonly startPosition: { readonly row: number };
  readonly text: string;
  readonly children: readonly (SyntaxNode | null)[];
}

describe("every PowerShell file of the repository", () => {
  let parse: (text: string) => SyntaxNode;
  beforeAll(async () => {
    const { Parser, Language } = require("web-tree-sitter") as typeof import("web-tree-sitter");
    await Parser.init();
    const parser = new Parser();
    // The grammar as WebAssembly: no compiler, no binary of a platform, nothing downloaded.
    parser.setLanguage(
      await Language.load(
        new Uint8Array(readFileSync(require.resolve("tree-sitter-powershell/tree-sitter-powershell.wasm"))),
      ),
    );
    parse = (text) => {
      const tree = parser.parse(text);
      if (tree === null) throw new Error("the parser gave no tree");
      return tree.rootNode;
    };
  });

  it("is found", () => {
    expect(files.length).toBeGreaterThan(30);
    expect(files).toContain("ps-scripts/host/cutover-host.ps1");
  });

  it.each(files)("%s has no error of syntax", (name) => {
    const known = unknownToGrammar.filter(({ of }) => of === name);
    const text = known.reduce(
      (all, { construct, read }) => all.replaceAll(construct, read),
      readFileSync(join(checkout, name), "utf8"),
    );
    expect(errorsIn(parse(text))).toEqual([]);
  });

  it.each(unknownToGrammar)("$of still needs that $construct is read as $read", ({ construct, of }) => {
    const text = readFileSync(join(checkout, of), "utf8");
    expect(text).toContain(construct);
    expect(errorsIn(parse(text))).not.toEqual([]);
  });

  it.each(files)("%s is ASCII, which Windows PowerShell 5.1 reads as it is", (name) => {
    // biome-ignore lint/suspicious/noControlCharactersInRegex: ASCII is what is looked for.
    expect(readFileSync(join(checkout, name), "latin1")).toMatch(/^[\x00-\x7f]*$/);
  });

  it("would be noticed with an error", () => {
    expect(errorsIn(parse("function Get-X { param($a { }\n"))).not.toEqual([]);
  });
});

describeWith("pwsh", "every PowerShell file of the repository, to PowerShell itself", () => {
  it("has no error of syntax", () => {
    const script = `
      $names = [System.Console]::In.ReadToEnd() -split "\\n" | Where-Object { $_ }
      foreach ($name in $names) {
        $errors = $null
        $null = [System.Management.Automation.Language.Parser]::ParseFile($name, [ref]$null, [ref]$errors)
        foreach ($one in $errors) { "$name line $($one.Extent.StartLineNumber): $($one.Message)" }
      }`;
    const said = execFileSync("pwsh", ["-NoProfile", "-NonInteractive", "-Command", script], {
      input: files.map((name) => join(checkout, name)).join("\n"),
      encoding: "utf8",
    });
    expect(said).toBe("");
  });
});

function errorsIn(node: SyntaxNode): readonly string[] {
  if (!node.hasError && !node.isMissing) return [];
  if (node.isError || node.isMissing) return [`line ${node.startPosition.row + 1}: ${node.text.slice(0, 60)}`];
  return node.children.flatMap((child) => (child === null ? [] : errorsIn(child)));
}
