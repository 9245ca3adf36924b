import { type Finding, type HookMeans, hookFinding, isOk, isWrong, ofStep, type Precondition } from "../../../steps";
import type { AnyStep } from "../../../upgrade/model";
import { id } from "../goals";
import type { TimeTrackerNxInputs } from "../inputs";

/** Web.config can be saved, the old version can be put back, and the hooks that a run calls are there (TT-2, TT-9, TT-9b). */
export function wayBack(
  { server: computer, rollback, announcement }: TimeTrackerNxInputs,
  step: (name: string) => AnyStep,
): readonly Precondition[] {
  const group = "Users and the way back" as const;
  const hook = rollback.kind === "snapshot-hook" ? [{ what: "to restore the server", target: rollback.restore }] : [];
  const possible = ofStep(step(id.wayBackPossible), { group, code: "ROLLBACK_NOT_POSSIBLE" });
  return [
    ofStep<Saved>(step(id.webConfigSaved), {
      id: "web-config-readable",
      group: "Backups and copies",
      code: "FILE_UNREADABLE",
      title: "Web.config can be read, to be saved and compared",
      finding: savedFinding,
    }),
    hook.length === 0 ? possible : withHooks(possible, hook),
    ...(announcement.kind === "confirm" ? [] : [announcementHook(computer, announcement.target)]),
  ];
}

interface Saved {
  readonly files: readonly { readonly path: string; readonly found: string | null; readonly length: number }[];
}

function savedFinding({ files }: Saved): Finding {
  const missing = files.filter(({ found }) => found === null).map(({ path }) => path);
  if (missing.length > 0) return isWrong(`does not exist: ${missing.join(", ")}`);
  return isOk(files.map(({ path, length }) => `${path} (${length} bytes)`).join(", "));
}

function withHooks(precondition: Precondition, hooks: readonly HookMeans[]): Precondition {
  return { ...precondition, look: (context) => hookFinding(context, hooks) };
}

function announcementHook(computer: string, target: HookMeans["target"]): Precondition {
  return {
    id: "users-can-be-told",
    computer,
    rows: ["TT-2"],
    group: "Users and the way back",
    title: "Users can be told",
    why: "A run tells users first; where the hook fails, it ends before anything is changed.",
    fix: "Correct `announcement` in the upgrade file, or tell the users yourself and set `announcement: { kind: confirm }`.",
    look: (context) => hookFinding(context, [{ what: "to tell users", target }]),
  };
}
