import { canonicalJson, sha256 } from "../canonical";
import type { PlacedStep } from "../definition";
import { type Gate, type RollbackEntry, type RollbackPlan, stepKey, type Upgrade } from "../model";

/** What a rollback would do, in the order of execution, and what is known of it already. */
export interface RollbackParts {
  readonly runId: string;
  readonly upgrade: Pick<Upgrade, "system" | "title" | "computers">;
  readonly isPastPointOfNoReturn: boolean;
  readonly steps: readonly PlacedStep[];
  readonly provedBeforeUsers: readonly PlacedStep[];
  readonly usersOut: readonly PlacedStep[];
  readonly provedWithUsers: readonly PlacedStep[];
  readonly isPutBack: (key: string) => boolean;
  readonly gates: readonly Gate[];
}

/** The plan of a rollback. Pure. Steps that leave nothing behind are not in it. */
export function makeRollbackPlan(parts: RollbackParts): RollbackPlan {
  const { runId, upgrade, isPastPointOfNoReturn, gates } = parts;
  const entry = (placed: PlacedStep, kind: RollbackEntry["kind"]) => entryOf(parts, placed, kind);
  const entries = [
    ...parts.steps.filter(putsBack).map((one) => entry(one, "put-back")),
    ...parts.provedBeforeUsers.map((one) => entry(one, "prove")),
    ...parts.usersOut.filter(putsBack).map((one) => entry(one, "let-users-in")),
    ...parts.provedWithUsers.map((one) => entry(one, "prove")),
  ];
  const keys = entries.map(({ key, parts: deeds }) => ({ key, deeds: deeds.map((deed) => deed.key) }));
  return {
    v: 1,
    runId,
    system: upgrade.system,
    title: upgrade.title,
    computers: [...upgrade.computers].sort(),
    isPastPointOfNoReturn,
    entries,
    gates,
    digest: sha256(canonicalJson({ v: 1, rollback: runId, entries: keys })),
  };
}

const putsBack = ({ step }: PlacedStep): boolean => step.undo !== undefined || step.undoSteps !== undefined;

function entryOf({ isPutBack }: RollbackParts, { key, step }: PlacedStep, kind: RollbackEntry["kind"]): RollbackEntry {
  const { id, computer, rows, title, undoSteps = [] } = step;
  const how = kind === "prove" ? "" : (step.undoTitle ?? "put back as before");
  const deeds = undoSteps.map((deed) => ({ key: stepKey(deed), title: deed.title }));
  return { key, id, computer, rows, title, kind, how, parts: deeds, isDone: kind !== "prove" && isPutBack(key) };
}
