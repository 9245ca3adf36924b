import { type AnyStep, defineStep, open, satisfied } from "../../upgrade/model";
import { secondsAsMs } from "../duration";
import type { ServingPlacement } from "../placement";
import type { Installation } from "./installation";
import { installationGoal } from "./installation-goal";
import { isInstalled } from "./installation-verdict";
import { type InstallationSeen, observeInstallation } from "./observe-installation";
import { closeWindows } from "./undo-installation";

/** An installation by a person, in two parts: up to the last page before it begins, and the installation itself. */
export interface AttendedInstallation extends Installation {
  /** What to click up to the page that says that all is ready. */
  readonly readyInstruction: string;
  /** What to click from there to the completion page. */
  readonly installInstruction: string;
}

/**
 * The installer stands open and waits; nothing has been written yet (TT-10, first part).
 *
 * @example
 * installerReady(installation, { id: "installer-ready", computer: "APP01", rows: ["TT-10"],
 *   serves: ["product-version"] })
 */
export function installerReady(given: AttendedInstallation, place: ServingPlacement): AnyStep {
  return defineStep<InstallationSeen>({
    id: place.id,
    computer: place.computer,
    rows: place.rows,
    title: `The installer of ${given.product} ${given.version} is open, for the page "ready to install"`,
    role: { kind: "once", serves: place.serves },
    effect: { installer: `${given.folder}\\${given.file}`, mode: "attended" },
    deadlineMs: given.deadlineMs,
    pollMs: secondsAsMs(5),
    observe: (context) => observeInstallation(context, given),
    satisfied: (seen) => {
      if (isInstalled(given, seen)) return satisfied("the new version is installed already");
      return seen.windows.length > 0
        ? satisfied("the installer is open; only a person sees its pages")
        : open("the installer is not open");
    },
    attended: { instruction: () => given.readyInstruction },
    undo: async (context) => closeWindows(context, given, await observeInstallation(context, given)),
    undone: (seen) =>
      seen.windows.length > 0 ? open("the installer is still open") : satisfied("the installer is closed"),
    undoTitle: "close the installer",
  });
}

/**
 * The product is at the wanted version, brought there by a person (TT-10, second part; TT-12).
 *
 * @example
 * attendedInstallation({ ...installation, readyInstruction: "Start the installer …",
 *   installInstruction: "Click Install …" })
 */
export function attendedInstallation(given: AttendedInstallation): AnyStep {
  return defineStep<InstallationSeen>({
    ...installationGoal(given, { kind: "attended", arguments: [] }),
    pollMs: secondsAsMs(5),
    judge: (seen) => ({
      kind: "running",
      text: seen.windows.length > 0 ? "the installer is open" : "the installer is not open",
    }),
    attended: {
      instruction: (seen) =>
        seen.windows.length > 0 ? given.installInstruction : `${given.readyInstruction}\n${given.installInstruction}`,
    },
  });
}
