import { getCutoverFact } from "../cmdlets/cutover/get-cutover-fact";
import { type Finding, isOk, isWrong, type LookContext, type Precondition } from "../steps/precondition";

type Facts = Awaited<ReturnType<typeof getCutoverFact>>;
type Told = Pick<Precondition, "id" | "rows" | "title" | "why" | "fix">;

const MS_PER_MINUTE = 60_000;
const CLOCK_TOLERANCE_MS = 2 * MS_PER_MINUTE;

/** What every upgrade needs of a computer, whatever the product: one question to it answers them all. */
export function serverPreconditions(computer: string): readonly Precondition[] {
  const asked = (told: Told, judge: (facts: Facts, context: LookContext) => Finding): Precondition => ({
    ...told,
    computer,
    group: "The server",
    look: async (context) => judge(await getCutoverFact(context.on(computer), {}), context),
  });
  return [
    asked(
      {
        id: "powershell",
        rows: [],
        title: `${computer} answers through PowerShell`,
        why: "Everything that cutover looks at and does goes through a 64-bit PowerShell in full language mode.",
        fix: "Give the account a 64-bit session without constrained language mode (an application control policy sets it), or trust cutover's signed scripts in that policy.",
      },
      powershellFinding,
    ),
    asked(
      {
        id: "rights",
        rows: [],
        title: "The account has administrator rights",
        why: "Services, IIS, the installer and the files of other programs can be changed by an elevated administrator only.",
        fix: "Run cutover as an administrator, in an elevated session (Run as administrator).",
      },
      (facts) =>
        facts.isElevated
          ? isOk("the session is elevated")
          : isWrong("the session is not elevated, so that it has no administrator rights"),
    ),
    asked(
      {
        id: "pending-reboot",
        rows: [],
        title: "No restart of the server is pending",
        why: "Files that wait for a restart are replaced by it: an installer refuses to begin, or its new files are lost.",
        fix: "Restart the server before the upgrade, in a time of its own, and look again.",
      },
      ({ pendingReboot }) =>
        pendingReboot.length === 0
          ? isOk("none is")
          : isWrong(`pending: ${pendingReboot.map(({ source, detail }) => `${source} (${detail})`).join(", ")}`),
    ),
    asked(
      {
        id: "clock",
        rows: [],
        title: "The clocks agree",
        why: "Certificates, detection events and the times of the report are judged by the clock; log-ins fail when it is far off.",
        fix: "Set the clock of the server by its time service (w32tm /resync), or that of this machine.",
      },
      ({ now }, { clock }) => clockFinding(now.getTime() - clock.now()),
    ),
  ];
}

function powershellFinding(facts: Facts): Finding {
  const edition = Number.parseInt(facts.powerShellVersion, 10) <= 5 ? "Windows PowerShell" : "PowerShell";
  const bits = facts.is64Bit ? "64-bit" : "32-bit";
  const rights = facts.isElevated ? "elevated" : "not elevated";
  const seen = `${edition} ${facts.powerShellVersion}, ${bits}, ${rights}, ${facts.languageMode}, on Windows ${facts.osVersion}`;
  return facts.is64Bit && facts.languageMode === "FullLanguage" ? isOk(seen) : isWrong(seen);
}

function clockFinding(aheadMs: number): Finding {
  const apart = Math.round(Math.abs(aheadMs) / 1000);
  if (Math.abs(aheadMs) <= CLOCK_TOLERANCE_MS) return isOk(`they are ${apart} s apart`);
  return isWrong(`the server's is ${apart} s ${aheadMs > 0 ? "ahead of" : "behind"} this machine's`);
}
