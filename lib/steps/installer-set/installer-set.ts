import { type AnyStep, defineStep, type Judgement, open, satisfied, type Verdict } from "../../upgrade/model";
import { secondsAsMs } from "../duration";
import type { ServingPlacement } from "../placement";
import { type ExpectedSet, observeSet, type SetSeen } from "./observe-set";

export interface InstallerSet extends ServingPlacement, ExpectedSet {
  readonly title: string;
  readonly after?: readonly string[];
}

/**
 * The installer set is whole: every file of its manifest is there with its SHA-256 (TT-1, TT-5). Without a manifest the
 * first look of the run is what the later ones are compared with.
 *
 * @example
 * installerSet({ id: "installer-set", firstLook: "installer-set", computer: "APP01", rows: ["TT-1"],
 *   serves: ["product-version"], title: "The set is complete", folder: "D:\\Install",
 *   executable: "setup.exe" })
 */
export function installerSet(given: InstallerSet): AnyStep {
  return defineStep<SetSeen>({
    id: given.id,
    computer: given.computer,
    rows: given.rows,
    title: given.title,
    role: { kind: "check", serves: given.serves },
    effect: { folder: given.folder, executable: given.executable, hashes: given.hashes ?? given.manifest ?? null },
    ...(given.after === undefined ? {} : { after: given.after }),
    deadlineMs: secondsAsMs(0),
    observe: (context) => observeSet(context, given),
    satisfied: (seen) => setVerdict(given.folder, seen),
    judge: (seen) => setJudgement(given.folder, seen),
  });
}

export function setVerdict(folder: string, seen: SetSeen): Verdict {
  const wrong = wrongWith(folder, seen);
  if (wrong !== undefined) return open(wrong);
  const count = Object.keys(seen.files).length;
  if (seen.source === "none")
    return satisfied(`${count} files are in ${folder}; no manifest is given, so they become it`);
  const against = { inputs: "the given hashes", manifest: "the manifest", "first look": "the first look" }[seen.source];
  return satisfied(`${count} files are in ${folder}, as in ${against}`);
}

function setJudgement(folder: string, seen: SetSeen): Judgement {
  const because = wrongWith(folder, seen) ?? "the set could not be checked";
  return { kind: "failed", because, code: "INSTALLER_SET_INCOMPLETE" };
}

function wrongWith(folder: string, seen: SetSeen): string | undefined {
  if (seen.problem !== null) return seen.problem;
  const parts = [
    ...seen.missing.map((path) => `${path} is missing${detected(folder, path, seen)}`),
    ...seen.changed.map((path) => `${path} was changed${detected(folder, path, seen)}`),
  ];
  return parts.length === 0 ? undefined : `${folder}: ${parts.join("; ")}`;
}

function detected(folder: string, path: string, seen: SetSeen): string {
  const full = `${folder}\\${path}`.toLowerCase();
  const event = seen.detections.find((one) => one.path.toLowerCase() === full);
  return event === undefined ? "" : ` (security software: ${event.action} at ${event.at}, ${event.threat})`;
}
