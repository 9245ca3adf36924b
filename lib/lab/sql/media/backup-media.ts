import { createHash } from "node:crypto";
import { canonicalText } from "../../blobs/canonical-text";
import type { DatabaseContent } from "../database-content";
import type { DatabaseFileState, DatabaseState } from "../sql-state";

/** What the lab writes as a backup file: the sets in it, each with the whole database. */
export interface BackupMedia {
  readonly format: "cutover-lab-backup";
  readonly v: 1;
  readonly mediaSetId: number;
  readonly sets: readonly BackupSet[];
}

export interface BackupSet {
  readonly uuid: string;
  readonly name: string | null;
  readonly database: string;
  readonly serverName: string;
  readonly userName: string;
  readonly startedAt: number;
  readonly finishedAt: number;
  readonly copyOnly: boolean;
  /** Whether it was written WITH CHECKSUM: only then damage inside the pages is noticed. */
  readonly checksum: boolean;
  /** Size of the backup set on a real disk. */
  readonly bytes: number;
  readonly recoveryModel: DatabaseState["recoveryModel"];
  readonly compatibilityLevel: number;
  readonly files: readonly DatabaseFileState[];
  readonly contentChecksum: string;
  readonly content: DatabaseContent;
}

export function renderMedia(media: BackupMedia): Uint8Array {
  return new TextEncoder().encode(JSON.stringify(media));
}

/** The media in a file's bytes; undefined when the file is no whole backup. */
export function parseMedia(bytes: Uint8Array): BackupMedia | undefined {
  try {
    const media = JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes)) as BackupMedia;
    return media.format === "cutover-lab-backup" && Array.isArray(media.sets) ? media : undefined;
  } catch {
    return undefined;
  }
}

/** Whether the pages in the set are no longer those that were written. */
export function isDamaged(set: BackupSet): boolean {
  const canonical = canonicalText(set.content);
  return createHash("sha256").update(canonical).digest("hex") !== set.contentChecksum;
}

/** The set with a damaged page: readable to its end, with other content than was written. */
export function damaged(set: BackupSet): BackupSet {
  const tables = { ...set.content.tables, "dbo.?": [{ page: "damaged" }] };
  return { ...set, content: { ...set.content, tables } };
}
