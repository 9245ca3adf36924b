import { existsSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";

const checkout = resolve(__dirname, "../..");
const readJson = (name: string) => JSON.parse(readFileSync(join(checkout, name), "utf8"));
const manifest: {
  readonly exports: Readonly<Record<string, string | { readonly types: string; readonly default: string }>>;
  readonly bin: Readonly<Record<string, string>>;
  readonly main: string;
  readonly types: string;
  readonly files: readonly string[];
  readonly scripts: Readonly<Record<string, string>>;
  readonly dependencies: Readonly<Record<string, string>>;
  readonly devDependencies: Readonly<Record<string, string>>;
} = readJson("package.json");

/** The source that a path of dist is compiled from. */
const sourceOf = (path: string): string =>
  path
    .replace("./", "")
    .replace("dist/", "")
    .replace(/\.(d\.ts|js)$/, ".ts");
const entries = Object.entries(manifest.exports).flatMap(([path, target]) =>
  typeof target === "string" ? [] : [{ path, target }],
);

describe("package.json", () => {
  it.each(entries)("$path is compiled from one module, with its types", ({ target }) => {
    expect(sourceOf(target.types)).toBe(sourceOf(target.default));
    const source = sourceOf(target.default).replace("/*.ts", "/index.ts");
    expect(existsSync(join(checkout, source))).toBe(true);
  });

  it("has a command and a main module that are compiled from lib", () => {
    const paths = [manifest.main, manifest.types, ...Object.values(manifest.bin)];
    expect(paths.map(sourceOf).filter((path) => !existsSync(join(checkout, path)))).toEqual([]);
  });

  it("packs only what is there", () => {
    const missing = manifest.files.filter((name) => name !== "dist" && !existsSync(join(checkout, name)));
    expect(missing).toEqual([]);
  });

  it("has scripts whose files are there", () => {
    const files = Object.values(manifest.scripts).flatMap((script) => /^node (\S+)/.exec(script)?.[1] ?? []);
    expect(files.filter((file) => !existsSync(join(checkout, file)))).toEqual([]);
  });

  it("needs nothing that runs or downloads something while it is installed", () => {
    const { packages } = readJson("package-lock.json") as {
      packages: Readonly<Record<string, { readonly hasInstallScript?: boolean; readonly dev?: boolean }>>;
    };
    const scripted = Object.entries(packages).filter(([, one]) => one.hasInstallScript && !one.dev);
    expect(scripted.map(([name]) => name)).toEqual([]);
  });

  it("has a lock file that names the packages of every platform, or npm ci would refuse it", () => {
    const { packages } = readJson("package-lock.json") as {
      packages: Readonly<Record<string, { readonly optionalDependencies?: Readonly<Record<string, string>> }>>;
    };
    const optional = Object.values(packages).flatMap((one) => Object.entries(one.optionalDependencies ?? {}));
    const pinned = optional.filter(([, version]) => /^\d/.test(version)).map(([name]) => name);
    const isNamed = (name: string) => Object.keys(packages).some((place) => place.endsWith(`node_modules/${name}`));
    expect(pinned.filter((name) => !isNamed(name))).toEqual([]);
  });

  it("has a reason in CONTRIBUTING.md for every dependency", () => {
    const said = readFileSync(join(checkout, "CONTRIBUTING.md"), "utf8");
    const names = [...Object.keys(manifest.dependencies), ...Object.keys(manifest.devDependencies)];
    expect(names.filter((name) => !said.includes(name))).toEqual([]);
  });
});
