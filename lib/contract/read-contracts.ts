import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { CommandContract, EnumContract } from "./command-contract";
import type { ContractFile, EffectsFile, FileEnum } from "./contract-file";
import { joinContract } from "./join-contract";
import type { ModuleWrappers, WrappersFile } from "./wrappers-file";

const FILES = new Map(
  ["WebAdministration", "FailoverClusters", "SqlServer", "Cutover"].map((module) => [module.toLowerCase(), module]),
);
const loaded = new Map<string, ReadonlyMap<string, CommandContract>>();

/** The names of the modules that have a contract. */
export const contractModules: readonly string[] = [...FILES.values()];

/**
 * The contract of a command, or undefined for a command that has none. Names are compared as PowerShell does: without
 * regard to case. A module's file is read when its first command is asked for.
 *
 * @example
 * contractOf("WebAdministration", "Stop-WebAppPool")?.effect // "changes"
 */
export function contractOf(module: string, name: string): CommandContract | undefined {
  return commandsByName(module).get(name.toLowerCase());
}

/** Every command of a module in the order of its contract; none for a module without a contract. */
export function commandsOf(module: string): readonly CommandContract[] {
  return [...commandsByName(module).values()];
}

function commandsByName(module: string): ReadonlyMap<string, CommandContract> {
  const file = FILES.get(module.toLowerCase());
  if (file === undefined) return new Map();
  let commands = loaded.get(file);
  if (commands === undefined) {
    commands = load(file);
    loaded.set(file, commands);
  }
  return commands;
}

function load(module: string): ReadonlyMap<string, CommandContract> {
  const file = readData<ContractFile>(`${module}.json`);
  const effects = readData<EffectsFile>("effects.json");
  const sqlEnums = module === "SqlServer" ? readData<{ smo: { enums: SmoEnums } }>("shapes.json").smo.enums : {};
  const joined = file.cmdlets.map((command) => joinContract({ file, effects, sqlEnums: enumsOf(sqlEnums) }, command));
  return new Map(joined.map((command) => [command.name.toLowerCase(), command]));
}

type SmoEnums = Readonly<Record<string, FileEnum>>;

function enumsOf(enums: SmoEnums): ReadonlyMap<string, EnumContract> {
  return new Map(Object.entries(enums).map(([name, e]) => [name, { name, flags: e.flags, members: e.values }]));
}

/** What the generator of the wrappers needs beside the contracts. Only `enums` and `shapes` are looked up by name. */
export function readWrappers(): {
  readonly wrappers: WrappersFile;
  readonly sqlEnums: ReadonlyMap<string, EnumContract>;
  readonly clusterEnums: ReadonlyMap<string, EnumContract>;
} {
  const shapes = readData<{ smo: { enums: SmoEnums }; failoverClusters: { enums: SmoEnums } }>("shapes.json");
  const { modules, ...shared } = readData<WrappersFile>("wrappers.json");
  const joined = Object.entries(modules).map(([module, { generate }]) => {
    const file = WRITTEN.get(module);
    const written = file === undefined ? { commands: {} } : readData<Omit<ModuleWrappers, "generate">>(file);
    return [module, { generate, ...written }] as const;
  });
  return {
    wrappers: { ...shared, modules: Object.fromEntries(joined) },
    sqlEnums: enumsOf(shapes.smo.enums),
    clusterEnums: byShortName(enumsOf(shapes.failoverClusters.enums)),
  };
}

/** Where the entries of a module's commands stand. */
const WRITTEN = new Map([
  ["WebAdministration", "wrappers-web-administration.json"],
  ["FailoverClusters", "wrappers-failover-clusters.json"],
  ["SqlServer", "wrappers-sql-server.json"],
]);

/** A short name that two namespaces share is that of the module's own namespace, which has all members. */
function byShortName(enums: ReadonlyMap<string, EnumContract>): ReadonlyMap<string, EnumContract> {
  const sorted = [...enums.values()].sort((a, b) => Number(isOwn(a.name)) - Number(isOwn(b.name)));
  return new Map(sorted.map((e) => [e.name.split(".").at(-1) ?? e.name, e]));
}

const isOwn = (name: string): boolean => name.startsWith("Microsoft.FailoverClusters.PowerShell.");

function readData<T>(name: string): T {
  return JSON.parse(readFileSync(join(__dirname, "data", name), "utf8")) as T;
}
