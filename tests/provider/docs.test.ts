import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { jsonSchemaOf } from "../../lib/estate";
import { commonInputs, type Kind, kindOf, resourceTypes } from "../../provider/runtime/kinds";

const file = join(__dirname, "../../docs/pulumi.md");
const block = /(<!-- inputs -->\n)[\s\S]*?(<!-- \/inputs -->)/;

describe("docs/pulumi.md", () => {
  it("lists every input of every resource as identity, goal or means", () => {
    const page = readFileSync(file, "utf8").replaceAll("\r\n", "\n");
    const fresh = page.replace(block, (_, open: string, close: string) => `${open}${tables()}\n${close}`);
    if (process.env.CUTOVER_UPDATE_GOLDEN === "1") writeFileSync(file, fresh);
    else expect(page).toBe(fresh);
    expect(fresh).toMatch(block);
  });

  it("says of every input what it is", () => {
    expect(
      tables()
        .split("\n")
        .filter((line) => / \| {2}\|$/.test(line)),
    ).toEqual([]);
  });

  it.each(resourceTypes)("names only inputs of %s as its means and its identity", (type) => {
    const { identity, means, system } = kindOf(type);
    const names = Object.keys(jsonSchemaOf(system.inputs).properties ?? {});
    expect([...identity, ...means].filter((name) => !names.includes(name))).toEqual([]);
  });
});

function tables(): string {
  const own = resourceTypes.map((type) => {
    const kind = kindOf(type);
    return [`### ${type}`, "", `${kind.system.title}.`, "", ...rows(kind)].join("\n");
  });
  const all = Object.entries(jsonSchemaOf(commonInputs).properties ?? {}).filter(([name]) => name !== "declaredBy");
  const common = all.map(([name, { description = "" }]) => row(name, "means", description));
  return [...own, ["### Every resource", "", ...head, ...common].join("\n")].join("\n\n");
}

const head = ["| input | is | what it is |", "|---|---|---|"];

function rows(kind: Kind): readonly string[] {
  const { properties = {} } = jsonSchemaOf(kind.system.inputs);
  const isWhat = (name: string) =>
    kind.identity.includes(name) ? "identity" : kind.means.includes(name) ? "means" : "goal";
  return [
    ...head,
    ...Object.entries(properties).map(([name, { description = "" }]) => row(name, isWhat(name), description)),
  ];
}

const row = (name: string, what: string, description: string): string =>
  `| \`${name}\` | ${what} | ${description.replace(/\n+/g, " ").replaceAll("|", "\\|").trim()} |`;
