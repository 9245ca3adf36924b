import type { CommandContract, EnumContract } from "../command-contract";
import type { ModuleWrappers, WrappersFile } from "../wrappers-file";
import { functionName, kebabCase } from "./names";
import { outputPlan } from "./output-plan";
import type { Enums } from "./output-shape";
import { foreignParameters } from "./reachable-sets";
import { renderCommand } from "./render-command";
import { exportedTypes, functionOfFile, renderIndex } from "./render-index";
import { renderNotInThisSet } from "./render-not-in-this-set";
import { renderSharedShape } from "./render-shape";
import type { Source } from "./source";

export interface GeneratorSources {
  readonly wrappers: WrappersFile;
  readonly sqlEnums: ReadonlyMap<string, EnumContract>;
  readonly clusterEnums: ReadonlyMap<string, EnumContract>;
  commandsOf(module: string): readonly CommandContract[];
}

/** A file of lib/cmdlets: its path there and its text, not yet formatted. */
export interface GeneratedFile {
  readonly path: string;
  readonly text: string;
}

/** Renders the wrappers of every module. Pure: the same data give the same files. */
export function generate(sources: GeneratorSources): readonly GeneratedFile[] {
  const modules = Object.keys(sources.wrappers.modules);
  const foreign = modules.flatMap((module) => chosen(sources, module).flatMap(foreignParameters));
  return [
    ...modules.flatMap((module) => generateModule(sources, module)),
    { path: "not-in-this-set.ts", text: renderNotInThisSet(foreign) },
  ];
}

const NONE: ModuleWrappers = { generate: "listed", commands: {} };

/** The commands of a module that get a wrapper, with what is known about each. */
export function chosen(sources: Pick<GeneratorSources, "wrappers" | "commandsOf">, name: string): readonly Source[] {
  const module = sources.wrappers.modules[name] ?? NONE;
  return sources
    .commandsOf(name)
    .filter((contract) => module.generate === "all" || Object.hasOwn(module.commands, contract.name))
    .map((contract) => ({
      contract,
      entry: module.commands[contract.name] ?? {},
      module,
      unitNames: sources.wrappers.inputNames[name] ?? {},
    }));
}

function generateModule(sources: GeneratorSources, name: string): readonly GeneratedFile[] {
  const folder = kebabCase(name);
  const commands = chosen(sources, name);
  if (commands.length === 0) return [];
  const enums = enumsOf(sources);
  const files = commands.map((source) => ({
    name: kebabCase(source.contract.name),
    fn: functionName(source.contract.name),
    text: renderCommand({ ...source, enums }),
  }));
  const { shapes = {}, beside = [] } = sources.wrappers.modules[name] ?? NONE;
  const used = new Set(
    commands.map((source) => outputPlan(source)).map((plan) => ("shared" in plan ? plan.shared : "")),
  );
  const shared = Object.entries(shapes).filter(([shape]) => used.has(shape));
  const index = renderIndex([
    ...files.map(({ name, fn, text }) => ({ name, fn, types: exportedTypes(text) })),
    ...beside.map((name) => ({ name, fn: functionOfFile(name), types: [] })),
  ]);
  return [
    ...files.map((file) => ({ path: `${folder}/${file.name}.ts`, text: file.text })),
    ...shared.map(([shape, properties]) => ({
      path: `${folder}/shapes/${kebabCase(shape)}.ts`,
      text: renderSharedShape(shape, properties, enums),
    })),
    { path: `${folder}/index.ts`, text: index },
  ];
}

function enumsOf({ wrappers, sqlEnums, clusterEnums }: GeneratorSources): Enums {
  return {
    membersOf(word) {
      const [source, name = ""] = word.split(":");
      if (source === "enum") return wrappers.enums[name];
      if (source === "cluster") return clusterEnums.get(name)?.members;
      return source === "smo" ? sqlEnums.get(name)?.members : undefined;
    },
  };
}
