import { mkdirSync, mkdtempSync, readdirSync, realpathSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import ts from "typescript";
import { builtPackage } from "../support/built-package";

const checkout = resolve(__dirname, "../..");
const examples = join(checkout, "examples");

/** As Pulumi's older templates and its newer ones have it. */
const resolutions = [
  ["node", { module: ts.ModuleKind.CommonJS, moduleResolution: ts.ModuleResolutionKind.Node10 }],
  ["node16", { module: ts.ModuleKind.Node16, moduleResolution: ts.ModuleResolutionKind.Node16 }],
] as const;

/** The examples beside an installed package: what a program of a user sees of it. The files themselves stay where they are. */
describe("the examples, with the types of the built package as npm installs it", () => {
  let folder: string;
  let programs: readonly string[];
  beforeAll(() => {
    folder = mkdtempSync(join(realpathSync(tmpdir()), "cutover-example-types-"));
    const modules = join(folder, "node_modules");
    mkdirSync(join(modules, "@types"), { recursive: true });
    symlinkSync(builtPackage(), join(modules, "cutover"));
    symlinkSync(join(checkout, "node_modules/@types/node"), join(modules, "@types/node"));
    symlinkSync(join(checkout, "node_modules/@pulumi"), join(modules, "@pulumi"));
    programs = readdirSync(examples).map((name) => {
      symlinkSync(join(examples, name), join(folder, name));
      return name;
    });
  }, 200_000);
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  const errorsOf = (files: readonly string[], options: ts.CompilerOptions): readonly string[] => {
    const program = ts.createProgram(files, {
      ...options,
      target: ts.ScriptTarget.ES2022,
      strict: true,
      noEmit: true,
      skipLibCheck: true,
      // An example is found beside the package, not in the checkout.
      preserveSymlinks: true,
      types: ["node"],
      typeRoots: [join(folder, "node_modules/@types")],
    });
    return ts
      .getPreEmitDiagnostics(program)
      .map(({ file, messageText }) => `${file?.fileName ?? ""}: ${ts.flattenDiagnosticMessageText(messageText, "\n")}`);
  };
  const filesOf = (name: string) =>
    readdirSync(join(folder, name))
      .filter((file) => file.endsWith(".ts"))
      .map((file) => join(folder, name, file));

  it.each(resolutions)(
    "have no error of type where modules are resolved as %s",
    (_, options) => {
      expect(programs.length).toBeGreaterThanOrEqual(3);
      expect(errorsOf(programs.flatMap(filesOf), options)).toEqual([]);
      // The compiler sees the types and not merely a package.
      const wrong = join(folder, "wrong.ts");
      writeFileSync(
        wrong,
        'import * as cutover from "cutover/provider";\nnew cutover.WebAppPool("one", { estate: { lab: "estate.yaml" }, server: "A", name: 7 });\n',
      );
      expect(errorsOf([wrong], options)).toEqual([expect.stringMatching(/wrong\.ts: [\s\S]*number/)]);
    },
    200_000,
  );
});
