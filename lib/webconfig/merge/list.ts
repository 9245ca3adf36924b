import type { ListSlot, Version } from "../match/align";
import { canonical } from "../match/canonical";
import type { ElementNode } from "../tree/node";
import { elementDecision } from "./attributes";
import { below, type Children } from "./children";
import { applied, type Container, dispute, UNKNOWN_AUTHOR, wholeSides } from "./run";
import { commonSubsequence, same } from "./sequence";

/**
 * Sequences without keys. Both sides' changes are taken together where they touch different places of the sequence; else it
 * is a conflict.
 */
export function mergeList(children: Children, slot: ListSlot): void {
  const child = below(children.container, slot);
  const { run } = child;
  const base = words(child.base);
  const ours = words(child.ours);
  const theirs = words(child.theirs);
  const whole = wholesale(ours, theirs);
  if (same(ours, theirs) || (run.base && same(ours, base))) {
    linkAll(children, child, whole);
    return;
  }
  const wanted = run.base ? weave({ base, ours, theirs }, slot.ordered) : undefined;
  const refused = run.refused.get(child.id);
  if (wanted && refused === undefined) {
    carryOut(children, child, wanted);
    return;
  }
  const decided = dispute(run, {
    id: child.id,
    path: children.container.label,
    reason:
      refused ??
      (run.base
        ? "both files have changed this list at the same place, and its entries have no key to tell them apart"
        : UNKNOWN_AUTHOR),
    ...wholeSides(child),
  });
  linkAll(children, child, whole);
  if (elementDecision(child.id, decided) === "ours") carryOut(children, child, whole);
}

/** What has to be done to THEIRS' sequence: indexes of its own to drop, indexes of OURS to bring, and what stands for what. */
interface Weave {
  readonly pairs: readonly (readonly [number, number])[];
  readonly drop: readonly number[];
  readonly bring: readonly number[];
}

interface Sequences {
  readonly base: readonly string[];
  readonly ours: readonly string[];
  readonly theirs: readonly string[];
}

/** Makes THEIRS' sequence OURS'. */
function wholesale(ours: readonly string[], theirs: readonly string[]): Weave {
  const pairs = commonSubsequence(ours, theirs);
  const [mine, other] = [new Set(pairs.map(([index]) => index)), new Set(pairs.map(([, index]) => index))];
  return {
    pairs,
    drop: [...theirs.keys()].filter((index) => !other.has(index)),
    bring: [...ours.keys()].filter((index) => !mine.has(index)),
  };
}

/** OURS' changes against base, carried over to THEIRS; nothing when both sides changed one place of an ordered sequence. */
function weave({ base, ours, theirs }: Sequences, ordered: boolean): Weave | undefined {
  const toOurs = new Map(commonSubsequence(base, ours));
  const toTheirs = new Map(commonSubsequence(base, theirs));
  const drop: number[] = [];
  base.forEach((_, index) => {
    const there = toTheirs.get(index);
    if (!toOurs.has(index) && there !== undefined) drop.push(there);
  });
  const [oursKept, theirsKept] = [new Set(toOurs.values()), new Set(toTheirs.values())];
  const fresh = new Map<string, number[]>();
  for (const index of theirs.keys()) {
    if (!theirsKept.has(index)) fresh.set(theirs[index] ?? "", [...(fresh.get(theirs[index] ?? "") ?? []), index]);
  }
  const pairs = [...toOurs].flatMap(([index, mine]): readonly (readonly [number, number])[] => {
    const other = toTheirs.get(index);
    return other === undefined ? [] : [[mine, other]];
  });
  const bring: number[] = [];
  for (const index of ours.keys()) {
    if (oursKept.has(index)) continue;
    const other = fresh.get(ours[index] ?? "")?.shift();
    if (other === undefined) bring.push(index);
    else pairs.push([index, other]);
  }
  const vendorDropped = base.some((_, index) => toOurs.has(index) && !toTheirs.has(index));
  const vendorAdded = [...fresh.values()].some((left) => left.length > 0);
  // What one side did may be part of what the other did: then the other's sequence is the answer.
  if (drop.length + bring.length === 0) return { pairs, drop, bring };
  if (!vendorDropped && !vendorAdded) return wholesale(ours, theirs);
  if (ordered && crosses(pairs)) return undefined;
  const bothDropped = base.some((_, index) => !toOurs.has(index) && !toTheirs.has(index));
  const dropped = bothDropped || vendorDropped || drop.length > 0;
  if ((ordered || dropped) && overlaps({ base, ours, theirs }, toOurs, toTheirs)) return undefined;
  return { pairs, drop, bring };
}

/** Whether entries that stand for each other come in another order. */
function crosses(pairs: readonly (readonly [number, number])[]): boolean {
  const inOrder = [...pairs].sort(([a], [b]) => a - b).map(([, other]) => other);
  return inOrder.some((other, index) => index > 0 && other < (inOrder[index - 1] ?? 0));
}

/** Whether both sides have changed the same gap between entries that nobody touched. */
function overlaps(
  { base, ours, theirs }: Sequences,
  toOurs: ReadonlyMap<number, number>,
  toTheirs: ReadonlyMap<number, number>,
): boolean {
  let ourAt = 0;
  let theirAt = 0;
  let baseAt = 0;
  for (let index = 0; index <= base.length; index++) {
    const mine = index === base.length ? ours.length : toOurs.get(index);
    const other = index === base.length ? theirs.length : toTheirs.get(index);
    if (mine === undefined || other === undefined) continue;
    const was = base.slice(baseAt, index);
    const oursIs = ours.slice(ourAt, mine);
    const theirsIs = theirs.slice(theirAt, other);
    if (!same(was, oursIs) && !same(was, theirsIs) && !same(oursIs, theirsIs)) return true;
    [baseAt, ourAt, theirAt] = [index + 1, mine + 1, other + 1];
  }
  return false;
}

function carryOut(children: Children, child: Container, weave: Weave): void {
  const { run } = child;
  const { drop, bring } = weave;
  linkAll(children, child, weave);
  const path = children.container.label;
  for (const index of drop) {
    const element = child.theirs.parts[index];
    if (!element) continue;
    applied(run, element, { kind: "removed", id: child.id, path, before: run.theirs.raw(element) });
    run.splice.remove(element);
  }
  const at = children.container.theirs.parts[0] ?? run.theirs.root;
  for (const index of bring) {
    const element = child.ours.parts[index];
    if (!element) continue;
    applied(run, at, { kind: "added", id: child.id, path, after: run.ours.raw(element) });
    children.bring.add(element);
  }
}

function words(version: Version | undefined): readonly string[] {
  return version?.parts.map((part) => canonical(version.document, part)) ?? [];
}

function linkAll(children: Children, child: Container, { pairs }: Weave): void {
  for (const [mine, other] of pairs) {
    const from: ElementNode | undefined = child.ours.parts[mine];
    const to: ElementNode | undefined = child.theirs.parts[other];
    if (from && to) children.counterpart.set(from, to);
  }
}
