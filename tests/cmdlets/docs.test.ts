import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { commandsOf } from "../../lib/contract";
import { chosen } from "../../lib/contract/generator";
import { kebabCase } from "../../lib/contract/generator/names";
import { outputPlan } from "../../lib/contract/generator/output-plan";
import { reachableSets } from "../../lib/contract/generator/reachable-sets";
import { readWrappers } from "../../lib/contract/read-contracts";
import { casesOf } from "./types/cases";

const root = join(__dirname, "../..");
const page = readFileSync(join(root, "docs/cmdlets.md"), "utf8");
const { wrappers } = readWrappers();
const modules = ["WebAdministration", "FailoverClusters", "SqlServer"];
const sourcesOf = (module: string) => chosen({ wrappers, commandsOf }, module);

describe("docs/cmdlets.md", () => {
  test("counts what there is", () => {
    const rows = modules.map((module) => {
      const sources = sourcesOf(module);
      const kinds = sources.map((source) => outputPlan(source).kind);
      const sum = (count: (source: (typeof sources)[number]) => number) => sources.reduce((n, s) => n + count(s), 0);
      return [
        sources.length,
        sum(({ contract }) => contract.parameterSets.length),
        sum(({ contract }) => reachableSets(contract).length),
        kinds.filter((kind) => kind === "one" || kind === "list").length,
        kinds.filter((kind) => kind === "none").length,
        kinds.filter((kind) => kind === "values").length,
      ];
    });
    const together = rows.reduce((sum, row) => sum.map((n, i) => n + (row[i] ?? 0)));
    for (const [i, row] of [...rows, together].entries())
      expect(page).toContain(`| ${modules[i] ?? "together"} | ${row.join(" | ")} |`);
  });

  test("tells how many type tests there are", () => {
    const cases = modules.flatMap(sourcesOf).flatMap(casesOf);
    const bad = cases.filter(({ says }) => says !== undefined).length;
    expect(page).toContain(`${cases.length.toLocaleString("en")} type tests`);
    expect(page).toContain(`the messages of the ${bad.toLocaleString("en")} bad ones`);
  });

  test("names every function that is written by hand, and every command whose -Force is set", () => {
    for (const module of modules) {
      for (const file of wrappers.modules[module]?.beside ?? []) {
        expect(existsSync(join(root, "lib/cmdlets", kebabCase(module), `${file}.ts`))).toBe(true);
        expect(page).toContain(file.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase()));
      }
      for (const { contract, entry } of sourcesOf(module))
        if (entry.fixed?.Force === true) expect(page).toContain(`\`${contract.name}\``);
    }
  });
});
