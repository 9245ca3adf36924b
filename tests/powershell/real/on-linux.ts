import { describeWith } from "../../support/capability";

/** Tests that look into /proc or start a shell script: with a real PowerShell, on Linux. Elsewhere they are left out by name. */
export function describeOnLinux(title: string, tests: () => void): void {
  if (process.platform === "linux") describeWith("pwsh", title, tests);
  else describe.skip(`${title} [needs Linux]`, tests);
}
