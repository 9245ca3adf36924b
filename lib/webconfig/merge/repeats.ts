import type { WebConfigDocument } from "../document";
import type { ListSlot, Slot } from "../match/align";
import { canonical } from "../match/canonical";
import type { ElementNode } from "../tree/node";
import type { Container } from "./run";

/** The slots of a container in which a key stands at most once in what THEIRS gets, and what was left out for it. */
export interface WithoutRepeats {
  readonly slots: readonly (Slot | ListSlot)[];
  readonly notes: readonly string[];
}

/** The versions of one entry of a repeated key. */
type Entry = readonly [ElementNode | undefined, ElementNode | undefined, ElementNode | undefined];

/**
 * Sorts out keys that stand more than once in a version. Where the last entry counts and THEIRS has the key at most once, only
 * the entry that counts is compared. Else the repetitions are matched with each other: first those that say the same.
 * Repetitions that only OURS has and that say nothing new are left out.
 */
export function sortOutRepeats(container: Container, slots: readonly (Slot | ListSlot)[]): WithoutRepeats {
  if (!slots.some((slot) => slot.id.includes("]#"))) return { slots, notes: [] };
  const notes: string[] = [];
  const families = new Map<string, Slot[]>();
  for (const slot of slots) {
    if (slot.kind === "slot" && slot.rule.kind === "keyed") {
      families.set(family(slot), [...(families.get(family(slot)) ?? []), slot]);
    }
  }
  const result = slots.flatMap((slot): readonly (Slot | ListSlot)[] => {
    const members = slot.kind === "slot" ? families.get(family(slot)) : undefined;
    if (slot.kind === "list" || !members || members.length === 1) return [slot];
    return slot === members[0] ? sorted(container, members, notes) : [];
  });
  return { slots: result, notes };
}

function family(slot: Slot): string {
  return slot.id.replace(/\]#\d+$/, "]");
}

function sorted(container: Container, members: readonly Slot[], notes: string[]): readonly Slot[] {
  const [first] = members;
  if (!first) return [];
  const [base = [], ours = [], theirs = []] = [0, 1, 2].map((index) => members.flatMap((slot) => slot.at[index] ?? []));
  const counts = first.rule.kind === "keyed" && first.rule.collection?.lastWins === true;
  if (counts && theirs.length <= 1) {
    if (ours.length > 1) notes.push(note(container, first, ours, "the last one, which counts, was taken"));
    return [{ ...first, at: [base.slice(-1), ours.slice(-1), theirs] }];
  }
  const { entries, left } = match(container, { base, ours, theirs });
  if (left.length > 0) notes.push(note(container, first, ours, "repetitions that say the same were not brought along"));
  return entries.map((entry, index) => ({
    ...first,
    id: index === 0 ? first.id : `${family(first)}#${index + 1}`,
    label: index === 0 ? first.label : `${first.label} (${index + 1})`,
    at: entry.map((element) => (element ? [element] : [])),
  }));
}

interface Versions {
  readonly base: readonly ElementNode[];
  readonly ours: readonly ElementNode[];
  readonly theirs: readonly ElementNode[];
}

function match(container: Container, { base, ours, theirs }: Versions) {
  const says: Sayings = new Map();
  const put = (elements: readonly ElementNode[], version: Container["base"]) => {
    for (const element of elements) if (version) says.set(element, saying(version.document, element));
  };
  put(base, container.base);
  put(ours, container.ours);
  put(theirs, container.theirs);
  const toOurs = pairs(base, ours, says);
  const toTheirs = pairs(base, theirs, says);
  const freshOurs = without(ours, toOurs);
  const freshTheirs = without(theirs, toTheirs);
  const fresh = pairs(freshOurs, freshTheirs, says);
  const loose = (element: ElementNode) => says.get(element)?.loose;
  const known = new Set([...base, ...theirs].map(loose));
  const left = freshOurs.filter((element) => {
    if (fresh.has(element)) return false;
    const word = loose(element);
    return known.has(word) || ours.indexOf(element) > ours.findIndex((other) => loose(other) === word);
  });
  const entries: Entry[] = [
    ...base.map((element): Entry => [element, toOurs.get(element), toTheirs.get(element)]),
    ...freshOurs
      .filter((element) => !left.includes(element))
      .map((element): Entry => [undefined, element, fresh.get(element)]),
    ...without(freshTheirs, fresh).map((element): Entry => [undefined, undefined, element]),
  ];
  const rank = (entry: Entry) => (entry[2] ? theirs.indexOf(entry[2]) : theirs.length);
  return { entries: entries.sort((a, b) => rank(a) - rank(b)), left };
}

/** What an entry says, exactly and apart from the namespace that tools put on copied entries. */
interface Saying {
  readonly exact: string;
  readonly loose: string;
}

type Sayings = Map<ElementNode, Saying>;

function saying(document: WebConfigDocument, element: ElementNode): Saying {
  const exact = canonical(document, element);
  return { exact, loose: exact.replace(/ xmlns="[^"]*"/g, "").replace(/ +>/g, ">") };
}

/** Pairs the entries of two versions: those that say the same first (where they stand, else anywhere), the others in order. */
function pairs(from: readonly ElementNode[], to: readonly ElementNode[], says: Sayings): Map<ElementNode, ElementNode> {
  const found = new Map<ElementNode, ElementNode>();
  const free = [...to];
  const exact = (a: ElementNode, b: ElementNode) => says.get(a)?.exact === says.get(b)?.exact;
  const alike: readonly ((a: ElementNode, b: ElementNode) => boolean)[] = [
    (a, b) => from.indexOf(a) === to.indexOf(b) && exact(a, b),
    exact,
    (a, b) => says.get(a)?.loose === says.get(b)?.loose,
    () => true,
  ];
  for (const matches of alike) {
    for (const element of from) {
      const index = found.has(element) ? -1 : free.findIndex((other) => matches(element, other));
      const [partner] = index >= 0 ? free.splice(index, 1) : [];
      if (partner) found.set(element, partner);
    }
  }
  return found;
}

function without(
  elements: readonly ElementNode[],
  paired: ReadonlyMap<ElementNode, ElementNode>,
): readonly ElementNode[] {
  const taken = new Set(paired.values());
  return elements.filter((element) => !taken.has(element));
}

function note(container: Container, slot: Slot, entries: readonly ElementNode[], what: string): string {
  const path = container.label === "" ? slot.label : `${container.label} / ${slot.label}`;
  const { document } = container.ours;
  const lines = entries.map((entry) => document.positionOf(entry.start).line).join(", ");
  const alike = new Set(entries.map((entry) => saying(document, entry).loose)).size === 1;
  return `${path}: the saved file has this key more than once (lines ${lines}; ${alike ? "alike" : "different"}); ${what}.`;
}
