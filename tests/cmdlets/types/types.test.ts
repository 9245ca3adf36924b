import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { join, relative } from "node:path";
import fc from "fast-check";
import { bind, commandsOf } from "../../../lib/contract";
import { chosen } from "../../../lib/contract/generator";
import { offered } from "../../../lib/contract/generator/source";
import { readWrappers } from "../../../lib/contract/read-contracts";
import { sampleValue } from "../../contract/binder/sample-value";
import { casesOf, isTaken, typeTests } from "./cases";

const root = join(__dirname, "../../..");
const { wrappers } = readWrappers();
const sources = ["WebAdministration", "FailoverClusters", "SqlServer"].flatMap((module) =>
  chosen({ wrappers, commandsOf }, module),
);
const IN_ONE_FILE = 30;

describe("the types of all 359 commands", () => {
  test("let good calls compile and no bad one, and the compiler's message says what is wrong", () => {
    const withCases = sources.map((source) => ({ ...source, cases: casesOf(source) }));
    const cases = withCases.flatMap((source) => source.cases);
    const good = cases.filter(({ says }) => says === undefined).length;
    const bad = cases.length - good;
    expect([sources.length, good > 1000, bad > 1500]).toEqual([359, true, true]);

    const cache = join(root, "node_modules/.cache");
    mkdirSync(cache, { recursive: true });
    const folder = mkdtempSync(join(cache, "type-tests-"));
    try {
      const lib = relative(folder, join(root, "lib"));
      for (let i = 0; i < withCases.length; i += IN_ONE_FILE)
        writeFileSync(join(folder, `${i}.tst.ts`), typeTests(withCases.slice(i, i + IN_ONE_FILE), lib));
      const compilerOptions = { rootDir: root, noEmit: true, noUnusedLocals: false };
      const config = { extends: join(root, "tsconfig.json"), compilerOptions, include: ["./*.ts"] };
      writeFileSync(join(folder, "tsconfig.json"), JSON.stringify(config));
      writeFileSync(join(folder, "tstyche.json"), JSON.stringify({ rootPath: ".", testFileMatch: ["*.tst.ts"] }));
      const tstyche = join(root, "node_modules/tstyche/build/bin.js");
      const run = spawnSync(process.execPath, [tstyche, "--config", "tstyche.json"], {
        cwd: folder,
        encoding: "utf8",
        env: { ...process.env, NO_COLOR: "1", CI: "1" },
      });
      const said = `${run.stdout}${run.stderr}`;
      expect(run.status === 0 ? "" : said.slice(0, 4000)).toBe("");
      // A bad call that compiles is missing from the second count.
      expect(said).toMatch(new RegExp(`Assertions: ${good} passed`));
      expect(said).toMatch(new RegExp(`Suppressed: ${bad} matched`));
    } finally {
      rmSync(folder, { recursive: true });
    }
  }, 900_000);

  test("take exactly the parameters together that the binder takes", () => {
    const several = sources.filter(({ contract }) => contract.parameterSets.length > 1);
    const calls = fc
      .constantFrom(...several)
      .chain((source) => fc.record({ source: fc.constant(source), given: fc.subarray([...offered(source)]) }));
    // Most subsets mix sets: as many begin with what one set must have.
    const likely = calls.chain(({ source, given }) =>
      fc.constantFrom(...source.contract.parameterSets).map(({ name }) => ({
        source,
        given: offered(source).filter(
          (p) => p.mandatoryIn.includes(name) || (p.sets.includes(name) && given.includes(p)),
        ),
      })),
    );
    fc.assert(
      fc.property(fc.oneof(calls, likely), ({ source, given }) => {
        const parameters = Object.fromEntries(given.map((parameter) => [parameter.name, sampleValue(parameter)]));
        const bound = bind(source.contract, { ...parameters, ...source.entry.fixed });
        const names = given.map(({ name }) => name);
        expect([source.contract.name, names, isTaken(source, names)]).toEqual([
          source.contract.name,
          names,
          bound.kind === "bound",
        ]);
      }),
      { numRuns: 3000 },
    );
  });
});
