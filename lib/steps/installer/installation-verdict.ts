import { type Judgement, open, satisfied, type Verdict } from "../../upgrade/model";
import { sameVersion } from "../version";
import { judgeExitCode } from "./exit-code";
import type { Installation } from "./installation";
import type { InstallationSeen } from "./observe-installation";

type Wanted = Pick<Installation, "product" | "version" | "versionFile">;

/** The wanted version is installed: the list of programs and the program file say so, and no job writes any more. Pure. */
export function installationVerdict(wanted: Wanted, seen: InstallationSeen): Verdict {
  if (seen.job?.state === "Running") return open("the installer runs");
  if (isInstalled(wanted, seen)) {
    if ((seen.job?.children.length ?? 0) > 0)
      return open(`the installer's children still run: ${seen.job?.children.join(", ")}`);
    const says =
      wanted.versionFile === undefined
        ? "list of installed programs says"
        : "list of installed programs and the program file say";
    return satisfied(`the ${says} ${wanted.version}`);
  }
  return open(describe(wanted, seen));
}

export function isInstalled(wanted: Wanted, seen: InstallationSeen): boolean {
  const fileFits = wanted.versionFile === undefined || sameVersion(seen.file, wanted.version);
  return sameVersion(seen.product, wanted.version) && fileFits;
}

function describe(wanted: Wanted, seen: InstallationSeen): string {
  const file =
    wanted.versionFile === undefined || seen.file === seen.product ? "" : ` (its program file: ${seen.file ?? "none"})`;
  const ended = seen.job?.state === "Exited" ? judgeExitCode(seen.job.exitCode, []) : undefined;
  const how = ended === undefined || ended.kind === "success" ? "" : `; the installer ended with ${ended.because}`;
  return `${wanted.product} ${seen.product ?? "(none)"} is installed${file}${how}`;
}

/** What a silent installation is doing. Pure. */
export function installationJudgement(wanted: Wanted, busy: readonly number[], seen: InstallationSeen): Judgement {
  const { job } = seen;
  if (job === null) return { kind: "running", text: "the installer has not been started" };
  // A further attempt follows only one that found the way occupied.
  const again = job.attempt > 1 ? { code: "INSTALLER_BUSY" as const } : {};
  if (job.state === "Running") return { kind: "running", text: `the installer runs${lastLine(job.log)}`, ...again };
  if (job.state === "Lost")
    return {
      kind: "failed",
      because: "the installer ended without a trace, e.g. by a restart of the server",
      code: "INSTALLER_FAILED",
    };
  const judged = judgeExitCode(job.exitCode, busy);
  if (judged.kind === "busy")
    return { kind: "retry", because: `the installer ended with ${judged.because}`, code: "INSTALLER_BUSY" };
  if (judged.kind === "failed") {
    const because = `the installer ended with ${judged.because}${lastLine(job.log)}`;
    return { kind: "failed", because, code: "INSTALLER_FAILED" };
  }
  if (job.children.length > 0)
    return { kind: "running", text: `children of the installer run: ${job.children.join(", ")}` };
  if (isInstalled(wanted, seen)) return { kind: "running", text: "the installer has ended" };
  const because = `the installer ended with ${judged.because}, but ${describe(wanted, seen)}; ${wanted.version} was asked for`;
  return { kind: "failed", because, code: "INSTALLED_VERSION_WRONG" };
}

function lastLine(log: string): string {
  const line = log.trim().split(/\r?\n/).at(-1) ?? "";
  return line === "" ? "" : `: ${line}`;
}
