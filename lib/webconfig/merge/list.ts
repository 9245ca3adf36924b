import type { ListSlot, Version } from "../match/align";
import { canonical } from "../match/canonical";
import type { ElementNode } from "../tree/node";
import { elementDecision } from "./attributes";
import { below, type Children } from "./children";
import { applied, type Container, dispute, UNKNOWN_AUTHOR, wholeSides } from "./run";

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
  const kept = commonSubsequence(ours, theirs);
  for (const [mine, other] of kept) link(children, child, mine, other);
  if (same(ours, theirs) || (run.base && same(ours, base))) return;
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
  if (elementDecision(child.id, decided) === "ours") {
    carryOut(children, child, {
      drop: range(
        theirs.length,
        kept.map(([, other]) => other),
      ),
      bring: range(
        ours.length,
        kept.map(([mine]) => mine),
      ),
    });
  }
}

/** What has to be done to THEIRS' sequence: indexes of its own to drop, and indexes of OURS to bring. */
interface Weave {
  readonly drop: readonly number[];
  readonly bring: readonly number[];
}

interface Sequences {
  readonly base: readonly string[];
  readonly ours: readonly string[];
  readonly theirs: readonly string[];
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
  const present = new Map<string, number>();
  const [oursKept, theirsKept] = [new Set(toOurs.values()), new Set(toTheirs.values())];
  const fresh = [...theirs.keys()].filter((index) => !theirsKept.has(index));
  for (const index of fresh) present.set(theirs[index] ?? "", (present.get(theirs[index] ?? "") ?? 0) + 1);
  const mine = [...ours.keys()].filter((index) => !oursKept.has(index));
  const bring = mine.filter((index) => {
    const word = ours[index] ?? "";
    const left = present.get(word) ?? 0;
    present.set(word, left - 1);
    return left <= 0;
  });
  const bothDropped = base.some((_, index) => !toOurs.has(index) && !toTheirs.has(index));
  const touching = overlaps({ base, ours, theirs }, toOurs, toTheirs);
  if (touching && (ordered || bothDropped || drop.length > 0)) return same(ours, theirs) ? { drop, bring } : undefined;
  return { drop, bring };
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

function carryOut(children: Children, child: Container, { drop, bring }: Weave): void {
  const { run } = child;
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

function link(children: Children, child: Container, mine: number, other: number): void {
  const from: ElementNode | undefined = child.ours.parts[mine];
  const to: ElementNode | undefined = child.theirs.parts[other];
  if (from && to) children.counterpart.set(from, to);
}

function range(length: number, without: readonly number[]): readonly number[] {
  const left = new Set(without);
  return [...Array(length).keys()].filter((index) => !left.has(index));
}

function same(left: readonly string[], right: readonly string[]): boolean {
  return left.length === right.length && left.every((word, index) => word === right[index]);
}

/** Index pairs of a longest common subsequence. */
function commonSubsequence(left: readonly string[], right: readonly string[]): readonly (readonly [number, number])[] {
  let start = 0;
  while (start < left.length && start < right.length && left[start] === right[start]) start++;
  let end = 0;
  const most = Math.min(left.length, right.length) - start;
  while (end < most && left[left.length - 1 - end] === right[right.length - 1 - end]) end++;
  const [a, b] = [left.slice(start, left.length - end), right.slice(start, right.length - end)];
  const [endA, endB] = [left.length - end, right.length - end];
  const pair = (i: number, j: number): readonly [number, number] => [i, j];
  return [
    ...left.slice(0, start).map((_, index) => pair(index, index)),
    ...(a.length * b.length > MAX_CELLS ? [] : longest(a, b)).map(([i, j]) => pair(i + start, j + start)),
    ...left.slice(endA).map((_, index) => pair(endA + index, endB + index)),
  ];
}

/** Sequences that differ over more than this are compared by their ends only; what lies between is then a conflict. */
const MAX_CELLS = 4_000_000;

function longest(left: readonly string[], right: readonly string[]): readonly (readonly [number, number])[] {
  const lengths = Array.from({ length: left.length + 1 }, () => new Uint32Array(right.length + 1));
  const at = (i: number, j: number) => lengths[i]?.[j] ?? 0;
  for (let i = left.length - 1; i >= 0; i--) {
    const row = lengths[i];
    for (let j = right.length - 1; row && j >= 0; j--) {
      row[j] = left[i] === right[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
    }
  }
  const pairs: [number, number][] = [];
  for (let i = 0, j = 0; i < left.length && j < right.length; ) {
    if (left[i] === right[j]) pairs.push([i++, j++]);
    else if (at(i + 1, j) >= at(i, j + 1)) i++;
    else j++;
  }
  return pairs;
}
