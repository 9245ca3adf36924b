import { type CommandContract, contractOf } from "../contract";
import { type DeclaredCommand, declaredContract } from "../contract/declared";
import { CutoverError } from "../errors";
import { networkHttp, networkTcp, type OperatorMachine, wallClock } from "../node";
import type { OpenedPowerShell } from "../powershell";
import type { Ports, Shell } from "../shell";

/** What a real estate is opened with. */
export interface RealPlace {
  /** The computers' names, as the upgrade file has them. */
  readonly computers: readonly string[];
  readonly commands: readonly DeclaredCommand[];
  readonly machine: OperatorMachine;
}

/**
 * Opens real computers over PowerShell: nothing is started before the first command. PowerShell is loaded here and
 * nowhere else, so that labs never carry it.
 */
export function openRealEstate(place: RealPlace): { readonly ports: Ports; close(): Promise<void> } {
  const opened = new Map<string, Promise<OpenedPowerShell>>();
  const open = (computer: string): Promise<OpenedPowerShell> => {
    const known = opened.get(computer);
    if (known !== undefined) return known;
    const { openPowerShell } = require("../powershell") as typeof import("../powershell");
    const opening = openPowerShell({ computer, contracts: contractsOf(place.commands) });
    opened.set(computer, opening);
    // One that did not start may start at the next command.
    opening.catch(() => opened.delete(computer));
    return opening;
  };
  const { files, hook, prompt, random, secret, host } = place.machine;
  return {
    ports: {
      on: (name) => shellOf(computerIn(place, name), open),
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
      const all = await Promise.allSettled(opened.values());
      await Promise.all(all.map((one) => (one.status === "fulfilled" ? one.value.close() : undefined)));
    },
  };
}

function shellOf(computer: string, open: (computer: string) => Promise<OpenedPowerShell>): Shell {
  return { computer, invoke: async (command, options) => (await open(computer)).invoke(command, options) };
}

function computerIn({ computers }: RealPlace, name: string): string {
  const computer = computers.find((one) => one.toLowerCase() === name.toLowerCase());
  if (computer !== undefined) return computer;
  const what = `The estate has no computer "${name}"; it names ${computers.join(", ")}.`;
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
