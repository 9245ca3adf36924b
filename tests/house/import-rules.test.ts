import { dirname } from "node:path/posix";
import { folderOf, type Import, importsOf, sourcesOf } from "../support/sources";

/** Design §2: whom a folder may import directly; what those may import comes with it. */
const mayImport: Readonly<Record<string, readonly string[]>> = {
  errors: [],
  shell: ["errors"],
  contract: ["shell"],
  cmdlets: ["contract"],
  lab: ["contract", "shell"],
  webconfig: ["errors"],
  upgrade: ["cmdlets", "shell", "errors"],
  steps: ["upgrade", "cmdlets", "webconfig"],
  systems: ["steps"],
  invariants: [],
  node: ["shell"],
  powershell: ["contract", "shell", "node"],
  estate: ["lab", "powershell", "node"],
  report: ["upgrade", "webconfig"],
  rehearse: ["estate", "systems", "upgrade", "lab", "invariants", "report"],
  readiness: ["estate", "systems", "upgrade"],
  fleet: ["estate", "systems", "upgrade"],
  cli: ["rehearse", "report", "readiness", "fleet", "estate", "systems", "upgrade", "webconfig", "(root)"],
  "(root)": ["estate", "systems", "upgrade"],
};

/** Folders that see one file or folder of another one and nothing else of it. */
const exceptions: readonly { readonly from: string; readonly to: RegExp; readonly because: string }[] = [
  { from: "invariants", to: /^lib\/lab\/history\//, because: "they are functions over the lab's event types" },
];

const sources = sourcesOf("lib");
const known = new Set(sources.map((source) => source.path));
const imports = sources.flatMap((source) => importsOf(source, known));
const inside = imports.filter((one) => known.has(one.to));
const importsFrom = new Map(sources.map(({ path }) => [path, inside.filter((one) => one.from === path)]));

describe("who may import whom", () => {
  it("is said of every folder of lib", () => {
    const folders = new Set(sources.map((source) => folderOf(source.path)));
    expect([...folders].filter((folder) => !(folder in mayImport))).toEqual([]);
  });

  it("resolves every relative import to a source file", () => {
    const lost = imports.filter((one) => /^(lib|\.)/.test(one.to) && !known.has(one.to) && !one.to.endsWith(".json"));
    expect(lost).toEqual([]);
  });

  it("is kept by every import", () => {
    const broken = inside.filter((one) => !isAllowed(one)).map(({ from, to, kind }) => `${from} → ${to} (${kind})`);
    expect(broken).toEqual([]);
  });

  it("is kept transitively: what a file reaches at run time lies in the folders that its own may see", () => {
    const broken = sources.flatMap((source) =>
      [...reached(source.path, (one) => one.kind !== "type")]
        .filter((to) => !sees(folderOf(source.path), to))
        .map((to) => `${source.path} reaches ${to}`),
    );
    expect(broken).toEqual([]);
  });

  it("has no cycle between folders", () => {
    const edges = new Map<string, Set<string>>();
    for (const one of inside) {
      const [from, to] = [folderOf(one.from), folderOf(one.to)];
      if (from !== to) edges.set(from, (edges.get(from) ?? new Set()).add(to));
    }
    expect(cycleIn(edges)).toBeUndefined();
  });

  it("has no knot at run time between files of different folders, however deep", () => {
    const reach = new Map(sources.map(({ path }) => [path, reached(path, (one) => one.kind === "eager")]));
    const knots = sources.map(({ path }) => [...(reach.get(path) ?? [])].filter((to) => reach.get(to)?.has(path)));
    // Mutual recursion of neighbours (the rules of a grammar) is fine.
    expect(knots.filter((knot) => new Set(knot.map(dirname)).size > 1)).toEqual([]);
  });

  it("loads the lab only when an estate names it", () => {
    // A rehearsal works on labs alone; it is itself loaded by nobody but its command.
    const lazy = ["lab", "rehearse"];
    const outside = inside.filter((one) => lazy.includes(folderOf(one.to)) && !lazy.includes(folderOf(one.from)));
    const eager = outside.filter((one) => one.kind === "eager").map(({ from, to }) => `${from} → ${to}`);
    expect(eager).toEqual([]);
  });

  it("names only packages that package.json has as dependencies", () => {
    const { dependencies } = require("../../package.json") as { dependencies: Readonly<Record<string, string>> };
    const packages = imports.filter((one) => !/^(node:|lib|\.)/.test(one.to) && one.kind !== "type");
    const unknown = packages.filter((one) => !Object.keys(dependencies).some((name) => isOf(one.to, name)));
    expect(unknown).toEqual([]);
  });

  it("leaves no dependency of package.json unused", () => {
    const { dependencies } = require("../../package.json") as { dependencies: Readonly<Record<string, string>> };
    const unused = Object.keys(dependencies).filter((name) => !imports.some((one) => isOf(one.to, name)));
    expect(unused).toEqual([]);
  });
});

function isOf(specifier: string, packageName: string): boolean {
  return specifier === packageName || specifier.startsWith(`${packageName}/`);
}

function isAllowed(one: Import): boolean {
  return sees(folderOf(one.from), one.to);
}

function sees(folder: string, path: string): boolean {
  const to = folderOf(path);
  if (to === folder || closureOf(folder).has(to)) return true;
  return exceptions.some((exception) => exception.from === folder && exception.to.test(path));
}

function closureOf(folder: string): ReadonlySet<string> {
  const seen = new Set<string>(["errors"]);
  const visit = (name: string): void => {
    for (const next of mayImport[name] ?? []) {
      if (seen.has(next) && next !== "errors") continue;
      seen.add(next);
      visit(next);
    }
  };
  visit(folder);
  return seen;
}

function reached(path: string, follows: (one: Import) => boolean): ReadonlySet<string> {
  const seen = new Set<string>([path]);
  for (const from of seen) {
    for (const one of importsFrom.get(from) ?? []) if (follows(one)) seen.add(one.to);
  }
  return seen;
}

/** A path that leads back to where it began, or undefined. */
function cycleIn(edges: ReadonlyMap<string, ReadonlySet<string>>): readonly string[] | undefined {
  const done = new Set<string>();
  const walk = (at: string, path: readonly string[]): readonly string[] | undefined => {
    if (path.includes(at)) return [...path.slice(path.indexOf(at)), at];
    if (done.has(at)) return undefined;
    for (const next of edges.get(at) ?? []) {
      const cycle = walk(next, [...path, at]);
      if (cycle !== undefined) return cycle;
    }
    done.add(at);
    return undefined;
  };
  for (const start of edges.keys()) {
    const cycle = walk(start, []);
    if (cycle !== undefined) return cycle;
  }
  return undefined;
}
