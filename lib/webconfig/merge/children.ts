import type { WebConfigDocument } from "../document";
import { align, type ListSlot, type Slot, type Version } from "../match/align";
import { type Disabled, disabledEntries } from "../match/disabled";
import { childPath, sameFacts } from "../match/same";
import { type ChildNode, type CommentNode, type ElementNode, localName } from "../tree/node";
import type { MergeRun } from "./run";

/** A container in the three versions, while its children are merged. */
export interface Container {
  readonly run: MergeRun;
  /** Path for the schema, such as `system.web/pages`. */
  readonly path: string;
  /** Path of the facts, such as `location[admin]/system.web/pages`. */
  readonly id: string;
  /** Path for reading, such as `location admin / system.web / pages`. */
  readonly label: string;
  readonly base: Version | undefined;
  readonly ours: Version;
  readonly theirs: Version;
}

/** What happened to the things below a container, so that what is brought along finds its neighbours. */
export interface Children {
  readonly container: Container;
  readonly slots: readonly (Slot | ListSlot)[];
  /** Which element of THEIRS stands for an element of OURS, if it stays. */
  readonly counterpart: Map<ChildNode, ChildNode>;
  readonly disabled: { readonly base: DisabledIds; readonly ours: DisabledIds; readonly theirs: DisabledIds };
  /** Comments of OURS that have been dealt with. */
  readonly spent: Set<CommentNode>;
  /** Elements of OURS that are to be brought along. */
  readonly bring: Set<ElementNode>;
}

type DisabledIds = ReadonlyMap<string, Disabled>;

/** Aligns the children of a container in all versions. In the slots, base is 0, OURS 1, THEIRS 2. */
export function openChildren(container: Container): Children {
  const { base, ours, theirs, path } = container;
  const nothing: Version = { document: ours.document, parts: [] };
  const of = (version: Version | undefined) =>
    version ? disabledEntries(version.document, path, version.parts) : new Map();
  return {
    container,
    slots: align(path, [base ?? nothing, ours, theirs]),
    counterpart: new Map(),
    disabled: { base: of(base), ours: of(ours), theirs: of(theirs) },
    spent: new Set(),
    bring: new Set(),
  };
}

/** A slot's container one level down. */
export function below(container: Container, slot: Slot): Container {
  const [base = [], ours = [], theirs = []] = slot.at;
  const local = localName(slot.name);
  return {
    run: container.run,
    path: childPath(container.path, local),
    id: container.id === "" ? slot.id : `${container.id}/${slot.id}`,
    label: container.label === "" ? slot.label : `${container.label} / ${slot.label}`,
    base: container.base && base.length > 0 ? { document: container.base.document, parts: base } : undefined,
    ours: { document: container.ours.document, parts: ours },
    theirs: { document: container.theirs.document, parts: theirs },
  };
}

/** Whether two versions of one thing say the same. */
export function unchanged(path: string, left: Version | undefined, right: Version | undefined): boolean {
  if (!left || !right) return left === right;
  return sameFacts(path, left, right);
}

export type { WebConfigDocument };
