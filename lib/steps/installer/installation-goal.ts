import type { Step } from "../../upgrade/model";
import { putBackNeeds, putBackSteps } from "../rescue";
import type { Installation } from "./installation";
import { installationVerdict } from "./installation-verdict";
import { type InstallationSeen, observeInstallation } from "./observe-installation";
import { prepareUndo, undoneVerdict } from "./undo-installation";

type Shared = "id" | "computer" | "rows" | "title" | "role" | "effect" | "deadlineMs" | "observe" | "satisfied";
type Undoing = "undo" | "undone" | "undoTitle" | "undoSteps" | "undoNeeds";

/** What is the same of an installation whoever carries it out: its end, how it is seen, and how it is undone. */
export function installationGoal(
  given: Installation,
  mode: { readonly kind: "attended" | "silent"; readonly arguments: readonly string[] },
): Pick<Step<InstallationSeen>, Shared | Undoing> {
  const { product, version, way } = given;
  const place = { computer: given.computer, step: given.id, rows: ["TT-R"], product, versionFile: given.versionFile };
  return {
    id: given.id,
    computer: given.computer,
    rows: given.rows,
    title: `${product} ${version} is installed`,
    role: { kind: "goal" },
    effect: {
      product,
      version,
      installer: `${given.folder}\\${given.file}`,
      mode: mode.kind,
      arguments: mode.arguments,
    },
    deadlineMs: given.deadlineMs,
    observe: (context) => observeInstallation(context, given),
    satisfied: (seen) => installationVerdict(given, seen),
    undo: (context) => prepareUndo(context, given),
    undoSteps: putBackSteps({ ...way, ...place }),
    undoNeeds: putBackNeeds(way),
    undone: undoneVerdict,
    undoTitle: `put the old version back (${way.way.kind})`,
  };
}
