import type { PlacedStep } from "../definition";
import type { PlanEntry } from "../model";
import type { Survey } from "./survey";

/** What the plan says of a step. Pure. */
export function planEntry(placed: PlacedStep, survey: Survey): PlanEntry {
  const { key, step } = placed;
  const look = survey.looks.get(key);
  const waitsFor = survey.waitsFor.get(key) ?? [];
  return {
    key,
    id: step.id,
    computer: step.computer,
    rows: step.rows,
    title: step.title,
    role: step.role.kind,
    decision: decisionOf(placed, survey),
    because: waitsFor.length > 0 ? `decided once ${waitsFor.join(", ")} has acted` : (look?.verdict.because ?? ""),
    waitsFor,
    undo:
      step.undo === undefined && step.undoSteps === undefined ? undefined : (step.undoTitle ?? "put back as before"),
    irreversible: step.begun !== undefined,
    attended: step.attended !== undefined,
    exposesUsers: step.exposesUsers ?? false,
    ...(step.expectedMs === undefined ? {} : { expectedMs: step.expectedMs }),
    effect: step.effect,
    observed: waitsFor.length > 0 ? undefined : look?.observed,
  };
}

function decisionOf({ key }: PlacedStep, survey: Survey): PlanEntry["decision"] {
  const look = survey.looks.get(key);
  if (survey.waitsFor.has(key) || look === undefined) return "later";
  if (look.verdict.kind === "satisfied") return "satisfied";
  return look.verdict.kind === "unknown" || look.begun?.kind === "unknown" ? "unknown" : "will-act";
}
