import type { PlacedStep, Sequence } from "../definition";
import type { Look } from "./look";
import { serversOf } from "./serving";

/** What is known of the steps once everything that decides was looked at. */
export interface Survey {
  readonly looks: ReadonlyMap<string, Look>;
  /** Keys of the steps that the plan has. */
  readonly included: ReadonlySet<string>;
  /** Keys of the acting steps that a step waits for before its observation means anything. */
  readonly waitsFor: ReadonlyMap<string, readonly string[]>;
}

/**
 * Finds out which steps a plan needs. Pure: it yields each step that must be looked at and takes what was seen, so that
 * nothing is observed whose observation means nothing yet. Goals come first; other steps only while one that they
 * serve is open.
 */
export function* surveying(sequence: Sequence): Generator<PlacedStep, Survey, Look> {
  const servers = serversOf(sequence);
  const looks = new Map<string, Look>();
  const included = new Set<string>();
  const waitsFor = new Map<string, readonly string[]>();
  const acts = ({ key, step }: PlacedStep): boolean => {
    if (!included.has(key) || step.role.kind === "check") return false;
    return waitsFor.has(key) || looks.get(key)?.verdict.kind !== "satisfied";
  };
  // A step that only cannot be seen yet may act, but it is not known to be open; neither is what waits for it alone.
  const hidden = new Set<string>();
  const isHidden = (one: PlacedStep): boolean =>
    waitsFor.has(one.key) && !named(one, one.step.after).some((other) => acts(other) && !hidden.has(other.key));
  const named = (one: PlacedStep, names: readonly string[] = []): readonly PlacedStep[] =>
    names.flatMap((name) => sequence.named(name, one));
  const waits = (one: PlacedStep): readonly string[] => [
    ...new Set(
      [...named(one, one.step.after), ...named(one, one.step.visibleAfter)].filter(acts).map(({ key }) => key),
    ),
  ];

  for (let changed = true; changed; ) {
    changed = false;
    for (const wanted of ["goals", "others"] as const) {
      for (const one of sequence.steps) {
        const isGoal = one.step.role.kind === "goal";
        if (isGoal !== (wanted === "goals") || (!isGoal && !included.has(one.key))) continue;
        const waiting = waits(one);
        if (waiting.length > (waitsFor.get(one.key)?.length ?? 0)) {
          waitsFor.set(one.key, waiting);
          changed = true;
        }
        if (!waitsFor.has(one.key) && !looks.has(one.key)) {
          looks.set(one.key, yield one);
          changed = true;
        }
        if (isHidden(one) !== hidden.has(one.key)) {
          changed = true;
          if (!hidden.delete(one.key)) hidden.add(one.key);
        }
        const isOpen = waitsFor.has(one.key) || looks.get(one.key)?.verdict.kind !== "satisfied";
        if (isGoal && isOpen) changed = include(one, included, hidden.has(one.key) ? NO_SERVERS : servers) || changed;
      }
    }
  }
  return { looks, included, waitsFor };
}

const NO_SERVERS: ReadonlyMap<string, readonly PlacedStep[]> = new Map();

/** Takes a goal with all that serves it; true when that was news. */
function include(
  open: PlacedStep,
  included: Set<string>,
  servers: ReadonlyMap<string, readonly PlacedStep[]>,
): boolean {
  const before = included.size;
  const pending = [open, ...(servers.get(open.key) ?? [])];
  for (let one = pending.pop(); one !== undefined; one = pending.pop()) {
    if (included.has(one.key)) continue;
    included.add(one.key);
    pending.push(...(servers.get(one.key) ?? []));
  }
  return included.size > before;
}
