import type { WebConfigDocument } from "../document";
import type { Version } from "../match/align";
import type { ChildNode, CommentNode } from "../tree/node";

/** What a comment says; white space says nothing. */
export function wordsOf(document: WebConfigDocument, comment: CommentNode): string {
  return document.commentText(comment).replace(/\s+/g, " ").trim();
}

/** The comments directly inside a container. */
export function commentsOf(version: Version | undefined): readonly CommentNode[] {
  return version?.parts.flatMap((part) => part.children.filter((child) => child.kind === "comment")) ?? [];
}

/** What the comments directly inside a container say. */
export function commentWords(version: Version | undefined): readonly string[] {
  return version ? commentsOf(version).map((comment) => wordsOf(version.document, comment)) : [];
}

/** Pairs comments of OURS and THEIRS that say the same, each once and in order. */
export function pairComments(ours: Version, theirs: Version): Map<ChildNode, ChildNode> {
  const waiting = new Map<string, CommentNode[]>();
  const mine = commentsOf(ours);
  if (mine.length === 0) return new Map();
  for (const comment of commentsOf(theirs)) {
    const words = wordsOf(theirs.document, comment);
    waiting.set(words, [...(waiting.get(words) ?? []), comment]);
  }
  const pairs = new Map<ChildNode, ChildNode>();
  for (const comment of mine) {
    const partner = waiting.get(wordsOf(ours.document, comment))?.shift();
    if (partner) pairs.set(comment, partner);
  }
  return pairs;
}

/** Whether one comment looks like an edited version of the other: most of their words are shared. */
export function isEditOf(left: string, right: string): boolean {
  const a = new Set(left.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []);
  const b = new Set(right.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []);
  const shared = [...a].filter((word) => b.has(word)).length;
  return shared > 0 && shared * 3 >= (a.size + b.size - shared) * 2;
}
