import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { inputsTable, jsonSchemaOf } from "../../lib/estate";
import { commonInputs, type Kind, kindOf, resourceTypes } from "../../provider/runtime/kinds";

const file = join(__dirname, "../../docs/pulumi.md");
const examples = join(__dirname, "../../examples/single-resources");
const inputs = /(<!-- inputs (.+) -->\n)[\s\S]*?(<!-- \/inputs -->)/g;
const example = /(<!-- example (.+) -->\n)[\s\S]*?(<!-- \/example -->)/g;

describe("docs/pulumi.md", () => {
  it("lists every input of every resource as identity, goal or means, and shows an example of each", () => {
    const page = readFileSync(file, "utf8").replaceAll("\r\n", "\n");
    const fresh = page
      .replace(inputs, (_, open: string, name: string, close: string) => `${open}${tableOf(name)}\n${close}`)
      .replace(example, (_, open: string, type: string, close: string) => `${open}${exampleOf(type)}\n${close}`);
    if (process.env.CUTOVER_UPDATE_GOLDEN === "1") writeFileSync(file, fresh);
    else expect(page).toBe(fresh);
    const named = [...fresh.matchAll(inputs)].map(([, , name]) => name);
    expect(named).toEqual([...resourceTypes, EVERY]);
    const shown = [...fresh.matchAll(example)].map(([, , type]) => type);
    expect(shown).toEqual(resourceTypes.filter((type) => type !== "TimeTrackerNxUpgrade"));
  });

  it("says of every input of every resource what it is, and names every output", () => {
    const page = readFileSync(file, "utf8");
    for (const type of resourceTypes) {
      const { system } = kindOf(type);
      const without = Object.entries(jsonSchemaOf(system.inputs).properties ?? {}).filter(
        ([, { description }]) => (description ?? "") === "",
      );
      expect({ type, without: without.map(([name]) => name) }).toEqual({ type, without: [] });
      const source = readFileSync(join(__dirname, "../../provider/resources", `${fileOf(type)}.ts`), "utf8");
      const section = page
        .slice(page.indexOf(`\n### ${type}\n`))
        .split("\n### ", 2)
        .join("\n### ");
      for (const [, output = ""] of source.matchAll(/declare readonly (\w+):/g))
        expect(section).toContain(`\`${output}\``);
    }
  });

  it.each(resourceTypes)("names only inputs of %s as its means and its identity", (type) => {
    const { identity, means, system } = kindOf(type);
    const names = Object.keys(jsonSchemaOf(system.inputs).properties ?? {});
    expect([...identity, ...means].filter((name) => !names.includes(name))).toEqual([]);
  });
});

const EVERY = "every resource";
/** Set by the resource itself. */
const INTERNAL = /^\| `(declaredBy|proved)`/;

function tableOf(name: string): string {
  if (name === EVERY) return withKinds(inputsTable({ title: "", inputs: commonInputs }), () => "means");
  const kind = kindOf(name);
  // What lies within the inputs of an upgrade has a page of its own.
  const isShort = name === "TimeTrackerNxUpgrade";
  return withKinds(inputsTable(kind.system), (input) => meaningOf(kind, input), isShort);
}

function meaningOf({ identity, means }: Kind, input: string): string {
  return identity.includes(input) ? "identity" : means.includes(input) ? "means" : "goal";
}

/** The table with a column that says of each input what a change of it means. */
function withKinds(table: string, meaning: (input: string) => string, isShort = false): string {
  const rows = table.split("\n").slice(2);
  const isWanted = (row: string) => !INTERNAL.test(row) && !(isShort && /^\| `[^`]*[.[]/.test(row));
  const made = rows.filter(isWanted).map((row) => {
    const [, path = "", rest = ""] = /^\| `([^`]+)` \|(.*)$/.exec(row) ?? [];
    const [input = ""] = path.split(/[.[]/);
    return `| \`${path}\` | ${path === input ? meaning(input) : ""} |${rest.replace("secret reference", "secret").replace(" `` or", ' `""` or')}`;
  });
  return ["| input | is | form | default | what it is |", "|---|---|---|---|---|", ...made].join("\n");
}

/** The example's file of a resource, without what it imports. */
function exampleOf(type: string): string {
  const text = readFileSync(join(examples, `${fileOf(type)}.ts`), "utf8").replaceAll("\r\n", "\n");
  const code = text.replace(/^import .*\n/gm, "").trim();
  return ["```ts", code, "```"].join("\n");
}

const fileOf = (type: string): string => type.replace(/(?<!^)[A-Z]/g, (letter) => `-${letter}`).toLowerCase();
