import type { WebConfigDocument } from "../document";
import { parse } from "../parse";
import { compareContainers } from "./compare";
import type { Change, WebConfigDiff } from "./model";
import { findMoves } from "./moves";

/**
 * What changed between two configuration files, entry by entry. White space, comments, line ends and the order of attributes
 * are no difference; an entry that was commented out is named as disabled.
 *
 * @throws CutoverError WEBCONFIG_NOT_WELL_FORMED, WEBCONFIG_NOT_DECODABLE, WEBCONFIG_TOO_DEEP
 * @example
 * diff(before, after).changes[0]; // { kind: "changed", path: "appSettings / UploadLimit", attribute: "value", before: "10", after: "50", … }
 */
export function diff(oldBytes: Uint8Array, newBytes: Uint8Array): WebConfigDiff {
  return diffDocuments(parse(oldBytes), parse(newBytes));
}

/** The same for documents that were read already. */
export function diffDocuments(before: WebConfigDocument, after: WebConfigDocument): WebConfigDiff {
  const changes: Change[] = [];
  if (before.root.name !== after.root.name) {
    changes.push({
      kind: "changed",
      id: "",
      path: "",
      before: before.root.name,
      after: after.root.name,
      old: before.positionOf(before.root.start),
      new: after.positionOf(after.root.start),
      secret: false,
    });
  }
  compareContainers(changes, {
    path: "",
    id: "",
    label: "",
    before: { document: before, parts: [before.root] },
    after: { document: after, parts: [after.root] },
  });
  return { changes: findMoves(changes) };
}

export type { Change, ChangeKind, WebConfigDiff } from "./model";
