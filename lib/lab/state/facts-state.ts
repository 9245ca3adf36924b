/** What Get-CutoverFact tells, as far as it is not derived from another slice. */
export interface FactsState {
  osVersion: string;
  is64Bit: boolean;
  isElevated: boolean;
  languageMode: string;
  powerShellVersion: string;
  processors: number;
  /** ms since 1970. */
  bootTime: number;
  /** How far the computer's own clock is off, in ms. */
  clockOffsetMs: number;
  /** How long a reboot takes until the computer answers again. */
  bootMs: number;
  pendingReboot: { source: string; detail: string }[];
  sessions: { id: number; userName: string; state: "Active" | "Disc" }[];
  proxy: string | null;
}
