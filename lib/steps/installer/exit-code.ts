/** What an installer's exit code means (MSI's codes, which most installers pass on). */
export type ExitCodeMeaning =
  | { readonly kind: "success"; readonly because: string; readonly reboot: "none" | "needed" | "initiated" }
  | { readonly kind: "busy"; readonly because: string }
  | { readonly kind: "failed"; readonly because: string };

const failures: Readonly<Record<number, string>> = {
  // What Stop-Process, by .NET's Process.Kill, gives to the program that it ends.
  [-1]: "as of a program that somebody ended",
  1602: "cancelled by a person",
  1603: "fatal error during installation",
  1605: "unknown product",
};
const ANOTHER_INSTALLATION_RUNS = 1618;

/** Judges an exit code; `busy` lists further codes by which a product says that it cannot be stopped yet. Pure. */
export function judgeExitCode(exitCode: number | null, busy: readonly number[]): ExitCodeMeaning {
  if (exitCode === null) return { kind: "failed", because: "no exit code" };
  const because = `exit code ${exitCode}`;
  if (exitCode === 0) return { kind: "success", because, reboot: "none" };
  if (exitCode === 3010) return { kind: "success", because: `${because} (restart needed)`, reboot: "needed" };
  if (exitCode === 1641) return { kind: "success", because: `${because} (restart begun)`, reboot: "initiated" };
  if (exitCode === ANOTHER_INSTALLATION_RUNS)
    return { kind: "busy", because: `${because} (another installation runs)` };
  if (busy.includes(exitCode)) return { kind: "busy", because: `${because} (the product cannot be stopped yet)` };
  const text = failures[exitCode];
  return { kind: "failed", because: text === undefined ? because : `${because} (${text})` };
}
