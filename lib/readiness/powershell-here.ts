import { isOk, isWrong, type Precondition } from "../steps/precondition";

/** A PowerShell that was found on the operator's machine. */
export interface PowerShellHere {
  readonly path: string;
  readonly edition: "Desktop" | "Core";
  readonly version: string;
  readonly is64Bit: boolean;
  readonly isElevated: boolean;
  readonly languageMode: string;
}

/** Looks for PowerShell on the operator's machine, in the order in which a session would; undefined: there is none. */
export type FindPowerShell = () => Promise<PowerShellHere | undefined>;

/** This machine has a PowerShell through which the computers are reached; a lab needs none. */
export function powershellHere(computer: string, find: FindPowerShell | "lab"): Precondition {
  return {
    id: "powershell-here",
    computer,
    rows: [],
    group: "The server",
    title: "This machine has a PowerShell",
    why: "The computers are reached through a PowerShell process on this machine.",
    fix: "Install PowerShell 7 (on Windows, Windows PowerShell 5.1 is there already), or name it with CUTOVER_POWERSHELL.",
    look: async () => {
      if (find === "lab") return isOk("none is needed: the lab stands in");
      const found = await find();
      if (found === undefined) return isWrong("no PowerShell was found");
      const { path, edition, version, is64Bit, isElevated, languageMode } = found;
      const bits = is64Bit ? "64-bit" : "32-bit";
      return isOk(
        `${path}: ${edition} ${version}, ${bits}, ${isElevated ? "elevated" : "not elevated"}, ${languageMode}`,
      );
    },
  };
}
