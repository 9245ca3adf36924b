import { readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { commandsOf, contractModules } from "../../../lib/contract";
import { GENERATED, generateLabModules } from "../../../lib/contract/generator-ps";
import { contractWith } from "../binder/one-parameter";

const root = resolve(__dirname, "../../..");
const lab = join(root, "ps-scripts", "lab");
const data = join(root, "lib", "contract", "data");

function aliasesOf(module: string) {
  const file = JSON.parse(readFileSync(join(data, `${module}.json`), "utf8")) as {
    readonly aliases?: readonly { readonly name: string; readonly target: string }[];
  };
  return file.aliases ?? [];
}

const modules = contractModules.map((module) => ({
  module,
  commands: commandsOf(module),
  aliases: aliasesOf(module),
}));
const files = generateLabModules(modules);

describe("the lab's PowerShell modules", () => {
  it("are what the generator makes of the contract: generating again changes nothing", () => {
    for (const { path, text } of files)
      expect([path, readFileSync(join(lab, path), "utf8") === text]).toEqual([path, true]);
    const folders = readdirSync(lab).filter((name) => name !== "CutoverLab");
    expect(folders.sort()).toEqual([...contractModules].sort());
  });

  it("declare each of the 359 commands once, and those of Cutover, with every set and parameter", () => {
    const texts = files.filter(({ path }) => path.endsWith(".psm1")).map(({ text }) => text);
    const functions = texts.flatMap((text) =>
      [...text.matchAll(/^function ([A-Z]\w+-\w+) \{$/gm)].map(([, name]) => name),
    );
    const names = modules.flatMap(({ commands }) => commands.map((command) => command.name));
    expect(functions.filter((name) => name !== "Open-CutoverFence")).toEqual(names);
    expect(names).toHaveLength(359 + commandsOf("Cutover").length);
    const parameters = texts.join("\n").match(/^ {8}\$\{\w+\},?$/gm) ?? [];
    expect(parameters).toHaveLength(modules.flatMap(({ commands }) => commands.flatMap((c) => c.parameters)).length);
  });

  it("are ASCII, which Windows PowerShell reads the same in every code page, and say where they come from", () => {
    for (const { path, text } of files) {
      // biome-ignore lint/suspicious/noControlCharactersInRegex: the range is ASCII itself
      expect([path, /^[\x00-\x7f]*$/.test(text), text.startsWith(GENERATED)]).toEqual([path, true, true]);
    }
  });

  it("quote a name so that PowerShell reads it as text only", () => {
    const contract = contractWith(
      "Cmdlet",
      [{ name: "P", validValues: ["it's", "$(exit)"], sets: ["a'b $x"] }],
      [{ name: "a'b $x", isDefault: true }],
    );
    const [, script] = generateLabModules([{ module: "Test", commands: [contract], aliases: [] }]);
    expect(script?.text).toContain("[ValidateSet('it''s', '$(exit)')]");
    expect(script?.text).toContain("DefaultParameterSetName = 'a''b $x'");
  });

  it("tell apart two enumerations that share their short name but not their members", () => {
    const enumeration = (members: Readonly<Record<string, number>>) => ({ name: "State", flags: false, members });
    const contract = contractWith("Cmdlet", [
      { name: "A", type: "State", enumeration: enumeration({ On: 1 }) },
      { name: "B", type: "State[]", enumeration: enumeration({ On: 1, Off: 0 }) },
      { name: "C", type: "State", enumeration: enumeration({ On: 1 }) },
    ]);
    const text = generateLabModules([{ module: "Test", commands: [contract], aliases: [] }])[1]?.text ?? "";
    expect(text.match(/^enum \w+/gm)).toEqual(["enum State", "enum State_2"]);
    expect(text.match(/\[State(_2)?(\[\])?\]$/gm)).toEqual(["[State]", "[State_2[]]", "[State]"]);
  });
});
