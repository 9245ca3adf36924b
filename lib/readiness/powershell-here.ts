import { isCutoverError } from "../errors";
import { isOk, isWrong, type Precondition } from "../steps/precondition";

/** A PowerShell on the operator's machine, as it tells of itself. */
export interface PowerShellHere {
  readonly executable: string;
  readonly edition: string;
  readonly version: string;
  /** 32 or 64. */
  readonly bitness: number;
  readonly elevated: boolean;
  readonly languageMode: string;
}

/** Starts the PowerShell that a session would take, and lets it tell of itself. @throws CutoverError POWERSHELL_NOT_FOUND */
export type AskPowerShell = () => Promise<PowerShellHere>;

/** This machine has a PowerShell through which the computers are reached; a lab needs none. */
export function powershellHere(computer: string, ask: AskPowerShell | "lab"): Precondition {
  return {
    id: "powershell-here",
    computer,
    rows: [],
    group: "The server",
    title: "This machine has a PowerShell",
    why: "The computers are reached through a PowerShell process on this machine.",
    fix: "Install PowerShell 7 (on Windows, Windows PowerShell 5.1 is there already), or name it with CUTOVER_POWERSHELL.",
    look: async () => {
      if (ask === "lab") return isOk("none is needed: the lab stands in");
      try {
        const { executable, edition, version, bitness, elevated, languageMode } = await ask();
        const rights = elevated ? "elevated" : "not elevated";
        return isOk(`${executable}: ${edition} ${version}, ${bitness}-bit, ${rights}, ${languageMode}`);
      } catch (thrown) {
        if (isCutoverError(thrown, "POWERSHELL_NOT_FOUND")) return isWrong(thrown.what);
        // The fix above would not help: what to do is to sign the host and to allow it.
        if (isCutoverError(thrown, "POWERSHELL_NOT_TRUSTED")) return isWrong(`${thrown.what} ${thrown.todo}`);
        throw thrown;
      }
    },
  };
}
