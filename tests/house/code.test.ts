import ts from "typescript";
import { type Source, sourcesOf } from "../support/sources";

const MAX_LINES = 200;
const vagueNames = /(^|[/-])(utils?|helpers?|manager|misc)[./]|(^|\/)common[./]/;

const sources = sourcesOf("lib");
const written = sources.filter((source) => !isGenerated(source));

describe("the code of lib", () => {
  it("has no any", () => {
    const found = sources.filter((source) => contains(source.tree, (node) => node.kind === ts.SyntaxKind.AnyKeyword));
    expect(found.map((source) => source.path)).toEqual([]);
  });

  it("silences neither the compiler nor the linter without a reason", () => {
    const silenced = /@ts-(ignore|nocheck|expect-error)|biome-ignore (?!\S+: \S+)/;
    expect(sources.filter((source) => silenced.test(source.text)).map((source) => source.path)).toEqual([]);
  });

  it(`says in the first line why a file has more than ${MAX_LINES} lines`, () => {
    const long = written.filter((source) => source.text.split("\n").length - 1 > MAX_LINES);
    const unexplained = long.filter((source) => !/^\/\/ Long because \S+/.test(source.text));
    expect(unexplained.map((source) => `${source.path}: ${source.text.split("\n").length - 1} lines`)).toEqual([]);
  });

  it("has a median file under 60 lines", () => {
    const lengths = written.map((source) => source.text.split("\n").length - 1).sort((a, b) => a - b);
    expect(lengths[Math.floor(lengths.length / 2)]).toBeLessThan(60);
  });

  it("takes its names from the field", () => {
    // What is generated is called as PowerShell calls it (Get-ClusterKeyValueStoreManager).
    expect(written.map((source) => source.path).filter((path) => vagueNames.test(path))).toEqual([]);
  });
});

function isGenerated(source: Source): boolean {
  return /^\/\/ Generated\b/.test(source.text);
}

function contains(node: ts.Node, wanted: (node: ts.Node) => boolean): boolean {
  return wanted(node) || (ts.forEachChild(node, (child) => contains(child, wanted) || undefined) ?? false);
}
