import ts from "typescript";
import { importsOf, sourcesOf } from "../support/sources";

const provider = sourcesOf("provider");
const lib = sourcesOf("lib");
const known = new Set([...provider, ...lib].map(({ path }) => path));
const imports = provider.flatMap((source) => importsOf(source, known));
const peers = Object.keys((require("../../package.json") as { readonly peerDependencies: object }).peerDependencies);
const dependencies = Object.keys((require("../../package.json") as { readonly dependencies: object }).dependencies);

/** Of lib, what stands directly below the Pulumi layer, and the value types that go through all layers. */
const mayUse = /^lib\/(estate|systems|upgrade|errors|shell|fleet)\//;
/** The process, its clock and its disk are reached here and nowhere else. */
const effectful = /^provider\/runtime\/session\/(host-process|previewing)\.ts$/;

describe("the Pulumi layer", () => {
  it("stands on top: nothing of lib knows of it, or of Pulumi", () => {
    const below = lib.flatMap((source) => importsOf(source, known));
    expect(below.filter(({ to }) => to.startsWith("provider/") || to.startsWith("@pulumi/"))).toEqual([]);
  });

  it("uses what declares and carries out upgrades, and nothing beneath it", () => {
    const reached = imports.filter(({ to }) => to.startsWith("lib/") && !mayUse.test(to));
    expect(reached.map(({ from, to }) => `${from} → ${to}`)).toEqual([]);
  });

  it("resolves every relative import", () => {
    expect(imports.filter(({ to }) => /^(lib|provider|\.)/.test(to) && !known.has(to))).toEqual([]);
  });

  it("runs without Pulumi's SDK where the engine runs it: what the state's stub loads names no such package", () => {
    const runtime = imports.filter(({ from, to }) => from.startsWith("provider/runtime/") && !to.startsWith("node:"));
    const outside = runtime.filter(({ to }) => to.startsWith("@pulumi/") || /^provider\/(?!runtime\/)/.test(to));
    expect(outside).toEqual([]);
  });

  it("names only packages that are dependencies, and Pulumi's SDK, a peer", () => {
    const names = [...dependencies, ...peers];
    const packages = imports.filter(
      ({ to, kind }) => !/^(node:|lib\/|provider\/|cutover\/)/.test(to) && kind !== "type",
    );
    expect(packages.filter(({ to }) => !names.some((name) => to === name || to.startsWith(`${name}/`)))).toEqual([]);
  });

  it("reaches the process, its clock and its disk in one place", () => {
    const modules = /^node:(fs|net|http|https|child_process|timers|os|worker_threads)/;
    const words = /\b(process\.(?!s\b)|setTimeout|setInterval|console\.|Date\.now|Math\.random|new Date\(\))/;
    const pure = provider.filter(({ path }) => !effectful.test(path));
    const importing = pure.flatMap((source) => importsOf(source, known)).filter(({ to }) => modules.test(to));
    expect(importing).toEqual([]);
    expect(pure.filter(({ text }) => words.test(code(text))).map(({ path }) => path)).toEqual([]);
  });

  it("has no any and no silenced compiler", () => {
    const hasAny = (node: ts.Node): boolean =>
      node.kind === ts.SyntaxKind.AnyKeyword || (ts.forEachChild(node, (child) => hasAny(child) || undefined) ?? false);
    expect(
      provider.filter(({ tree, text }) => hasAny(tree) || /@ts-|biome-ignore/.test(text)).map(({ path }) => path),
    ).toEqual([]);
  });

  it("has small files", () => {
    const lengths = provider.map(({ text }) => text.split("\n").length).sort((one, other) => one - other);
    expect(lengths.at(-1)).toBeLessThan(200);
    expect(lengths[Math.floor(lengths.length / 2)]).toBeLessThan(60);
  });
});

/** A text without its comments. */
const code = (text: string): string => text.replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, "");
