import type { WebConfigDocument } from "../document";
import type { ChildNode } from "../tree/node";
import { wordsOf } from "./comments";
import { mergeContainer, mergeInside } from "./contents";
import type { Decision } from "./model";
import { applied, type MergeRun } from "./run";
import { Splice } from "./splice";

/** The files of a merge, read, and what was decided. */
export interface Files {
  readonly base: WebConfigDocument | undefined;
  readonly ours: WebConfigDocument;
  readonly theirs: WebConfigDocument;
  readonly decisions: ReadonlyMap<string, Decision>;
  readonly onConflict: "ours" | "theirs" | undefined;
}

/** What an earlier round has shown: edits that would break the file, and declarations that the result needs. */
export interface Orders {
  readonly refused: ReadonlyMap<string, string>;
  readonly required: ReadonlySet<string>;
}

export const NO_ORDERS: Orders = { refused: new Map(), required: new Set() };

/** One round: merges the trees and writes the result. */
export function carryOut(files: Files, orders: Orders): { readonly run: MergeRun; readonly text: string } {
  const { base, ours, theirs } = files;
  const splice = new Splice(ours, theirs);
  const run: MergeRun = {
    ...files,
    ...orders,
    splice,
    used: new Set(),
    open: [],
    settled: [],
    applied: [],
    notes: [],
    mergeContainer,
    mergeInside,
  };
  mergeContainer({
    run,
    path: "",
    id: "",
    label: "",
    base: base && { document: base, parts: [base.root] },
    ours: { document: ours, parts: [ours.root] },
    theirs: { document: theirs, parts: [theirs.root] },
  });
  bringOuterComments(run);
  return { run, text: splice.text() };
}

/** Comments that OURS has added before or behind the root element. */
function bringOuterComments(run: MergeRun): void {
  const { base, ours, theirs, splice } = run;
  if (!base) return;
  const said = (document: WebConfigDocument) =>
    [...document.before, ...document.after].flatMap((node) =>
      node.kind === "comment" ? [wordsOf(document, node)] : [],
    );
  const known = new Set([...said(base), ...said(theirs)]);
  const fresh = (nodes: readonly ChildNode[]) =>
    nodes.filter((node) => node.kind === "comment" && !known.has(wordsOf(ours, node)));
  const put = (node: ChildNode, at: number, content: string) => {
    applied(run, theirs.root, { kind: "comment", id: "#comment", path: "", after: ours.raw(node) });
    splice.insertText(at, content);
  };
  const copied = (node: ChildNode) => ours.raw(node).replace(/\r\n?|\n/g, theirs.lineEnd);
  for (const node of fresh(ours.before)) put(node, theirs.root.start, copied(node) + theirs.lineEnd);
  for (const node of fresh(ours.after)) put(node, theirs.root.end, theirs.lineEnd + copied(node));
}
