import { type CommandContract, contractOf } from "../contract";
import { type DeclaredCommand, declaredContract } from "../contract/declared";
import { CutoverError } from "../errors";
import { networkHttp, networkTcp, type OperatorMachine, wallClock } from "../node";
import type { LazyPowerShell } from "../powershell/lazy-power-shell";
import type { Ports, Shell } from "../shell";
import { reached } from "./reached";
import type { DeclaredComputer } from "./real-computers";

/** What a real estate is opened with. */
export interface RealPlace {
  /** The computers by their names, as the upgrade file has them. */
  readonly computers: Readonly<Record<string, DeclaredComputer>>;
  readonly commands: readonly DeclaredCommand[];
  readonly machine: OperatorMachine;
  /** Where relative paths of the file start. */
  readonly folder: string;
}

/**
 * Opens real computers over PowerShell: nothing is started before the first command. PowerShell is loaded here and
 * nowhere else, so that labs never carry it.
 */
export function openRealEstate(place: RealPlace): { readonly ports: Ports; close(): Promise<void> } {
  const shells = new Map<string, Promise<LazyPowerShell>>();
  const shellFor = (computer: string): Promise<LazyPowerShell> => {
    const known = shells.get(computer);
    if (known !== undefined) return known;
    const made = lazyShell(place, computer);
    shells.set(computer, made);
    // A password that was not found may be found at the next command.
    made.catch(() => shells.delete(computer));
    return made;
  };
  const { files, hook, prompt, random, secret, host } = place.machine;
  return {
    ports: {
      on: (name) => shellOf(computerIn(place, name), shellFor),
      http: networkHttp,
      tcp: networkTcp,
      clock: wallClock,
      files,
      hook,
      prompt,
      random,
      secret,
      host,
    },
    close: async () => {
      const all = await Promise.allSettled(shells.values());
      await Promise.all(all.map((one) => (one.status === "fulfilled" ? one.value.close() : undefined)));
    },
  };
}

async function lazyShell(
  { computers, commands, machine, folder }: RealPlace,
  computer: string,
): Promise<LazyPowerShell> {
  const { LazyPowerShell } =
    require("../powershell/lazy-power-shell") as typeof import("../powershell/lazy-power-shell");
  const remote = await reached(computers[computer] ?? {}, { folder, secret: machine.secret });
  const contracts = contractsOf(commands);
  return new LazyPowerShell({ computer, contracts, ...(remote === undefined ? {} : { remote }) });
}

function shellOf(computer: string, shellFor: (computer: string) => Promise<Shell>): Shell {
  return { computer, invoke: async (command, options) => (await shellFor(computer)).invoke(command, options) };
}

function computerIn({ computers }: RealPlace, name: string): string {
  const names = Object.keys(computers);
  const computer = names.find((one) => one.toLowerCase() === name.toLowerCase());
  if (computer !== undefined) return computer;
  const what = `The estate has no computer "${name}"; it names ${names.join(", ")}.`;
  throw new CutoverError({ code: "NO_SUCH_COMPUTER", what });
}

/** The contracts of cutover and those that the estate declares: by them a command reads or changes. */
function contractsOf(commands: readonly DeclaredCommand[]): typeof contractOf {
  const keyOf = (module: string, name: string) => `${module}/${name}`.toLowerCase();
  const declared = new Map<string, CommandContract>(
    commands.map((one) => [keyOf(one.module, one.name), declaredContract(one)]),
  );
  return (module, name) => contractOf(module, name) ?? declared.get(keyOf(module, name));
}
