import { CutoverError } from "../../errors";
import type { AnyStep, Upgrade } from "../model";
import type { PlacedStep, Sequence } from "./placed-step";

/** Refuses an upgrade whose steps break the rules of their roles. */
export function checkSequence(upgrade: Upgrade, sequence: Sequence): void {
  if (sequence.byKey.size !== sequence.steps.length) throw invalid(twice(sequence), "stands twice");
  if (upgrade.computers.length === 0) throw invalid(upgrade.system, "names no computer");
  for (const one of sequence.steps) {
    checkNames(one, sequence);
    checkUndo(one);
  }
}

/** The first step that a name means behind a place; undefined when the name means none there. */
export function firstBehind(sequence: Sequence, name: string, from: PlacedStep): PlacedStep | undefined {
  return sequence.named(name, from).find((one) => one.place > from.place);
}

function checkNames(one: PlacedStep, sequence: Sequence): void {
  const { role } = one.step;
  const after = waitsOf(one.step);
  for (const name of namesOf(one.step)) {
    if (sequence.named(name, one).length === 0)
      throw invalid(one.key, `names ${name}, which is no step of this upgrade`);
  }
  if (role.kind !== "goal" && role.serves.length === 0) throw invalid(one.key, "is no goal and serves none");
  if (role.kind === "window" && firstBehind(sequence, role.until, one) === undefined) {
    throw invalid(one.key, `is a window until ${role.until}, which does not come after it`);
  }
  const late = after.find((name) => sequence.named(name, one).every((other) => other.place >= one.place));
  if (late !== undefined) throw invalid(one.key, `comes after ${late}, which stands behind it`);
}

const waitsOf = ({ after = [], visibleAfter = [] }: AnyStep): readonly string[] => [...after, ...visibleAfter];

function namesOf(step: AnyStep): readonly string[] {
  const { role } = step;
  const after = waitsOf(step);
  if (role.kind === "goal") return after;
  if (role.kind === "window") return [...after, ...role.serves, role.until];
  const watch = role.kind === "check" && role.watch !== undefined ? [role.watch.from, role.watch.until] : [];
  return [...after, ...role.serves, ...watch];
}

function checkUndo({ key, step }: PlacedStep): void {
  if (step.undo !== undefined && step.undone === undefined)
    throw invalid(key, "has an undo that nothing proves (undone)");
  const released = step.released ?? step.undone;
  if (step.release !== undefined && released === undefined) throw invalid(key, "has a release that nothing proves");
  if (step.begun !== undefined && step.onDeadline?.kind === "stop-job") {
    throw invalid(key, "is irreversible: a deadline must not stop its job");
  }
  if (step.role.kind === "check" && step.act !== undefined) throw invalid(key, "is a check and would act");
}

function twice(sequence: Sequence): string {
  const seen = new Set<string>();
  return sequence.steps.find(({ key }) => seen.size === seen.add(key).size)?.key ?? "";
}

function invalid(key: string, because: string): CutoverError {
  return new CutoverError({ code: "UPGRADE_INVALID", what: `${key} ${because}.` });
}
