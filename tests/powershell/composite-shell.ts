import { mkdirSync, writeFileSync } from "node:fs";
import { hostname } from "node:os";
import { dirname, join } from "node:path";
import type { Command, CommandResult, InvokeOptions, Shell, Value, ValueMap } from "../../lib/shell";

/** One computer in two halves: what it does itself runs on a real PowerShell, its Windows roles on a lab. */
export interface Composite extends Shell {
  /** Names of the commands that real PowerShell has carried out. */
  readonly onReal: readonly string[];
}

export interface Halves {
  readonly real: Shell;
  readonly lab: Shell;
  /** The folder that holds C and D. */
  readonly root: string;
  /** Name of the installer's process. */
  readonly installer: string;
  /** What the installer in the lab has done: called once, before the real installer is let go on. */
  readonly installedInLab: (lab: Shell) => Promise<void>;
  /** Called after each command that real PowerShell has answered. */
  readonly answered?: (name: string) => void;
}

const READS = /^(Get-Cutover(File|Manifest|Lock|Journal|Run|Artefact))$/;
const RECORDS = /^(Add-CutoverJournalRecord|Repair-CutoverJournal|Save-CutoverArtefact)$/;
/** The lab does these too: its roles look at files, and its fence at its lock. */
const BOTH =
  /^((Set|Remove)-CutoverFile|(Copy|Restore|Remove)-CutoverTree|(Enter|Set|Exit)-CutoverLock|Set-CutoverLockHead)$/;
const PLACES = ["Path", "Source", "Destination", "WorkingDirectory"];

export function compositeShell(halves: Halves): Composite {
  const { lab, root } = halves;
  const onReal: string[] = [];
  const installations = new Set<string>();
  const done = new Set<string>();
  const real = async (command: Command, options: InvokeOptions): Promise<CommandResult> => {
    onReal.push(command.name);
    const result = await halves.real.invoke({ ...command, parameters: toReal(root, command.parameters) }, options);
    halves.answered?.(command.name);
    return { ...result, output: result.output.map((value) => fromReal(root, value)) };
  };
  const start = async (command: Command, options: InvokeOptions): Promise<CommandResult> => {
    installations.add(String(command.parameters.RequestId));
    const answer = await real(command, options);
    // The lab's installer has other bytes than the program that stands for it here.
    const file = { ...command, name: "Get-CutoverFile", parameters: { Path: command.parameters.Path ?? "" } };
    const { output } = await lab.invoke({ ...file, select: ["sha256"] }, options);
    const { sha256 = null } = output[0] as ValueMap;
    await lab.invoke({ ...command, parameters: { ...command.parameters, ExpectedSha256: sha256 } }, options);
    return answer;
  };
  const job = async (command: Command, options: InvokeOptions): Promise<CommandResult> => {
    const id = String(command.parameters.RequestId);
    if (!installations.has(id)) return lab.invoke(command, options);
    const { output } = await lab.invoke({ ...command, select: "all" }, options);
    if ((output[0] as ValueMap).state === "Exited" && !done.has(id)) {
      done.add(id);
      await halves.installedInLab(lab);
    }
    return real(command, options);
  };
  return {
    computer: lab.computer,
    onReal,
    invoke: async (command, options) => {
      if (command.module !== "Cutover") return lab.invoke(command, options);
      const { name } = command;
      if (name === "Start-CutoverInstaller") return start(command, options);
      if (name === "Get-CutoverJob") return job(command, options);
      // A backup is a file of SQL Server, which is one of the lab's roles.
      if (String(command.parameters.Path ?? "").endsWith(".bak")) return lab.invoke(command, options);
      if (READS.test(name) || RECORDS.test(name)) return real(command, options);
      if (BOTH.test(name)) {
        const answer = await real(command, options);
        const shadow = await lab.invoke(command, options);
        if (!/Lock/.test(name)) expect(plain(answer)).toEqual(plain(shadow));
        return answer;
      }
      const isInstaller = name === "Get-CutoverProcess" && [command.parameters.Name].flat().includes(halves.installer);
      return isInstaller ? real(command, options) : lab.invoke(command, options);
    },
  };
}

/** Lays the files of the lab's computer on this machine's disk. */
export async function layFiles(lab: Shell, root: string, folders: readonly string[]): Promise<void> {
  const ask = async (name: string, parameters: ValueMap) =>
    (await lab.invoke({ module: "Cutover", name, parameters }, { deadlineMs: 60_000 })).output[0] as ValueMap;
  for (const folder of folders) {
    const manifest = await ask("Get-CutoverManifest", { Path: folder });
    for (const file of manifest.files as readonly ValueMap[]) {
      const Path = `${folder}\\${String(file.path)}`;
      const { content } = await ask("Get-CutoverFile", { Path });
      const place = onDisk(root, Path);
      mkdirSync(dirname(place), { recursive: true });
      writeFileSync(place, content as Uint8Array);
    }
  }
}

/** Where a path of the lab lies on this machine's disk. */
export const onDisk = (root: string, path: string): string =>
  join(root, path.slice(0, 1), path.slice(3).replaceAll("\\", "/"));

function toReal(root: string, parameters: ValueMap): ValueMap {
  const change = ([name, value]: [string, Value]): [string, Value] => {
    if (PLACES.includes(name) && typeof value === "string") return [name, onDisk(root, value)];
    if (name === "Store" && typeof value === "string") return [name, value.replace(/APP01$/, hostname())];
    return [name, value];
  };
  return Object.fromEntries(Object.entries(parameters).map(change));
}

function fromReal(root: string, value: Value): Value {
  if (typeof value !== "object" || value === null || value instanceof Date || value instanceof Uint8Array) return value;
  const { root: folder, store } = value as ValueMap;
  return {
    ...(value as ValueMap),
    ...(typeof folder === "string" && {
      root: folder.replace(`${root}/`, "").replace("/", ":\\").replaceAll("/", "\\"),
    }),
    ...(typeof store === "string" && { store: store.replace(new RegExp(`${hostname()}$`), "APP01") }),
  };
}

const plain = (result: CommandResult): unknown =>
  JSON.parse(JSON.stringify(result.output, (_, value) => (typeof value === "bigint" ? Number(value) : value)));
