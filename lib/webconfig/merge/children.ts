import { align, type ListSlot, type Slot, type Version } from "../match/align";
import { type Disabled, disabledEntries } from "../match/disabled";
import { childPath } from "../match/same";
import { type ChildNode, type CommentNode, type ElementNode, localName } from "../tree/node";
import { commentWords, pairComments } from "./comments";
import { sortOutRepeats } from "./repeats";
import type { Container } from "./run";
import type { Unit } from "./unit";

type DisabledIds = ReadonlyMap<string, Disabled>;

/** What happens to the things below a container, so that what is brought along finds its neighbours. */
export interface Children {
  readonly container: Container;
  readonly slots: readonly (Slot | ListSlot)[];
  /** Which node of THEIRS stands for a node of OURS. */
  readonly counterpart: Map<ChildNode, ChildNode>;
  /** The commented-out entries of each version; read when they are first asked for. */
  readonly disabled: { readonly base: DisabledIds; readonly ours: DisabledIds; readonly theirs: DisabledIds };
  /** What comments say in OURS, and in base. */
  readonly comments: ReadonlySet<string>;
  readonly baseComments: ReadonlySet<string>;
  /** Comments of OURS that have been dealt with. */
  readonly spent: Set<CommentNode>;
  /** Nodes of OURS that are to be brought along. */
  readonly bring: Set<ChildNode>;
  /** Elements of OURS of which only these pieces are to be brought along. */
  readonly bringInside: Map<ElementNode, readonly Unit[]>;
  /** Elements of OURS whose counterpart has to move to where they stand. */
  readonly moves: Map<ElementNode, ElementNode>;
}

/** Aligns the children of a container in all versions. In the slots, base is 0, OURS 1, THEIRS 2. */
export function openChildren(container: Container, texts: readonly ChildNode[]): Children {
  const { base, ours, theirs, path } = container;
  const nothing: Version = { document: ours.document, parts: [] };
  const disabled = (version: Version | undefined) =>
    lazily(() => (version ? disabledEntries(version.document, path, version.parts) : new Map()));
  const [inBase, inOurs, inTheirs] = [disabled(base), disabled(ours), disabled(theirs)];
  const [said, saidBefore] = [lazily(() => new Set(commentWords(ours))), lazily(() => new Set(commentWords(base)))];
  const { slots, notes } = sortOutRepeats(container, align(path, [base ?? nothing, ours, theirs]));
  container.run.notes.push(...notes);
  return {
    container,
    slots,
    counterpart: pairComments(ours, theirs),
    disabled: {
      get base() {
        return inBase();
      },
      get ours() {
        return inOurs();
      },
      get theirs() {
        return inTheirs();
      },
    },
    get comments() {
      return said();
    },
    get baseComments() {
      return saidBefore();
    },
    spent: new Set(),
    bring: new Set(texts),
    bringInside: new Map(),
    moves: new Map(),
  };
}

function lazily<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

/** A slot's container one level down. */
export function below(container: Container, slot: Slot | ListSlot): Container {
  const [base = [], ours = [], theirs = []] = slot.at;
  return {
    run: container.run,
    path: childPath(container.path, slot.kind === "slot" ? localName(slot.name) : slot.id),
    id: container.id === "" ? slot.id : `${container.id}/${slot.id}`,
    label: container.label === "" ? slot.label : `${container.label} / ${slot.label}`,
    base: container.base && base.length > 0 ? { document: container.base.document, parts: base } : undefined,
    ours: { document: container.ours.document, parts: ours },
    theirs: { document: container.theirs.document, parts: theirs },
  };
}
