import type { CommandContract, EnumContract } from "../command-contract";
import type { WrappersFile } from "../wrappers-file";
import { kebabCase } from "./names";
import type { Enums } from "./output-shape";
import { renderCommand } from "./render-command";
import { exportedTypes, renderIndex } from "./render-index";

export interface GeneratorSources {
  readonly wrappers: WrappersFile;
  readonly sqlEnums: ReadonlyMap<string, EnumContract>;
  commandsOf(module: string): readonly CommandContract[];
}

/** A file of lib/cmdlets: its path there and its text, not yet formatted. */
export interface GeneratedFile {
  readonly path: string;
  readonly text: string;
}

/** Renders the wrappers of every module. Pure: the same data give the same files. */
export function generate(sources: GeneratorSources): readonly GeneratedFile[] {
  return Object.keys(sources.wrappers.modules).flatMap((module) => generateModule(sources, module));
}

function generateModule(sources: GeneratorSources, module: string): readonly GeneratedFile[] {
  const { generate: which, commands } = sources.wrappers.modules[module] ?? { generate: "listed", commands: {} };
  const folder = kebabCase(module);
  const chosen = sources
    .commandsOf(module)
    .filter((contract) => which === "all" || Object.hasOwn(commands, contract.name));
  if (chosen.length === 0) return [];
  const files = chosen.map((contract) => ({
    name: contract.name,
    path: `${folder}/${kebabCase(contract.name)}.ts`,
    text: renderCommand({
      contract,
      entry: commands[contract.name] ?? {},
      unitNames: sources.wrappers.inputNames[module] ?? {},
      enums: enumsOf(sources),
    }),
  }));
  const index = renderIndex(files.map(({ name, text }) => ({ name, types: exportedTypes(text) })));
  return [...files.map(({ path, text }) => ({ path, text })), { path: `${folder}/index.ts`, text: index }];
}

function enumsOf({ wrappers, sqlEnums }: GeneratorSources): Enums {
  return {
    membersOf(word) {
      const [source, name = ""] = word.split(":");
      if (source === "enum") return wrappers.enums[name];
      return source === "smo" ? sqlEnums.get(name)?.members : undefined;
    },
  };
}
