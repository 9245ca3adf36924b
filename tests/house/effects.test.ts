import ts from "typescript";
import { importsOf, type Source, sourcesOf } from "../support/sources";

/** Modules through which a program touches the world or the time. */
const effectful =
  /^(node:)?(fs|net|http|http2|https|tls|dgram|dns|child_process|timers|worker_threads|cluster|readline|repl|os|perf_hooks|inspector)(\/|$)/;

/** Where they may be imported, with the reason. */
const outside: readonly { readonly path: RegExp; readonly because: string }[] = [
  { path: /^lib\/node\//, because: "the real ports" },
  { path: /^lib\/lab\/(persistence|server|http|process)\b/, because: "the lab's own process, state folder and sites" },
  { path: /^lib\/contract\/[^/]*(load|read)[^/]*\.ts$/, because: "loads the committed contract data" },
  { path: /^lib\/webconfig\/schema\/collections\.ts$/, because: "loads the committed collection facts" },
  { path: /^lib\/rehearse\/crew\//, because: "scenarios are played in threads, on all cores" },
  {
    path: /^lib\/powershell\/(launch|discover|remoting\/launch)\//,
    because: "the process of a PowerShell, the pipe to it, and where it is found",
  },
  { path: /^lib\/cli\//, because: "arguments in, rendering out" },
];

/** Ways to the clock, to chance and to the process that need no import. */
const forbidden: readonly { readonly name: string; readonly found: (node: ts.Node) => boolean }[] = [
  { name: "Date.now()", found: (node) => isMember(node, "Date", "now") },
  { name: "new Date()", found: (node) => isNewDate(node) },
  { name: "Math.random()", found: (node) => isMember(node, "Math", "random") },
  { name: "performance", found: (node) => isFree(node, "performance") },
  { name: "process", found: (node) => isFree(node, "process") },
  { name: "fetch", found: (node) => isFree(node, "fetch") },
  { name: "console", found: (node) => isFree(node, "console") },
  { name: "setTimeout", found: (node) => isFree(node, "setTimeout") },
  { name: "setInterval", found: (node) => isFree(node, "setInterval") },
  { name: "setImmediate", found: (node) => isFree(node, "setImmediate") },
  { name: "randomUUID", found: (node) => ts.isIdentifier(node) && node.text === "randomUUID" },
  { name: "randomBytes", found: (node) => ts.isIdentifier(node) && node.text === "randomBytes" },
];

const sources = sourcesOf("lib");
const pure = sources.filter((source) => !outside.some(({ path }) => path.test(source.path)));

describe("effects", () => {
  it("reach the world only through the folders that are meant to", () => {
    const known = new Set(sources.map((source) => source.path));
    const broken = pure.flatMap((source) => importsOf(source, known)).filter((one) => effectful.test(one.to));
    expect(broken.map((one) => `${one.from} imports ${one.to}`)).toEqual([]);
  });

  it("have no clock, chance or timer but the ports'", () => {
    expect(pure.flatMap(forbiddenIn)).toEqual([]);
  });
});

function forbiddenIn(source: Source): readonly string[] {
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    for (const rule of forbidden) if (rule.found(node)) found.push(`${source.path} uses ${rule.name}`);
    ts.forEachChild(node, visit);
  };
  visit(source.tree);
  return found;
}

function isMember(node: ts.Node, object: string, member: string): boolean {
  if (!ts.isPropertyAccessExpression(node) || node.name.text !== member) return false;
  return ts.isIdentifier(node.expression) && node.expression.text === object;
}

function isNewDate(node: ts.Node): boolean {
  if (!ts.isNewExpression(node) || !ts.isIdentifier(node.expression)) return false;
  return node.expression.text === "Date" && (node.arguments?.length ?? 0) === 0;
}

/** The global of that name is called or asked for a member, in a file that has no such name of its own. */
function isFree(node: ts.Node, name: string): boolean {
  if (!ts.isIdentifier(node) || node.text !== name || declares(node.getSourceFile(), name)) return false;
  const parent = node.parent;
  const isUsed = ts.isCallExpression(parent) || ts.isPropertyAccessExpression(parent);
  return isUsed && parent.expression === node;
}

function declares(node: ts.Node, name: string): boolean {
  const isBinding = ts.isVariableDeclaration(node) || ts.isParameter(node) || ts.isBindingElement(node);
  if (isBinding && node.name.getText() === name) return true;
  return ts.forEachChild(node, (child) => declares(child, name) || undefined) ?? false;
}
