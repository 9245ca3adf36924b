import type { Step } from "../../upgrade/model";
import type { Installation } from "./installation";
import { installationVerdict } from "./installation-verdict";
import { type InstallationSeen, observeInstallation } from "./observe-installation";
import { undoInstallation, undoneVerdict } from "./undo-installation";

type Shared = "id" | "computer" | "rows" | "title" | "role" | "effect" | "deadlineMs" | "observe" | "satisfied";
type Undoing = "undo" | "undone" | "undoTitle";

/** What is the same of an installation whoever carries it out: its end, how it is seen, and how it is undone. */
export function installationGoal(
  given: Installation,
  mode: "attended" | "silent",
): Pick<Step<InstallationSeen>, Shared | Undoing> {
  const { product, version } = given;
  return {
    id: given.id,
    computer: given.computer,
    rows: given.rows,
    title: `${product} ${version} is installed`,
    role: { kind: "goal" },
    effect: { product, version, installer: `${given.folder}\\${given.file}`, mode },
    deadlineMs: given.deadlineMs,
    observe: (context) => observeInstallation(context, given),
    satisfied: (seen) => installationVerdict(given, seen),
    undo: (context, before) => undoInstallation(context, given, before),
    undone: undoneVerdict,
    undoTitle: `put the old version back (${given.way.way.kind})`,
  };
}
