import type { BlobStore } from "../blobs/blob-store";
import { canonicalText } from "../blobs/canonical-text";
import type { Plain } from "../history";

/** What is in a database: the version of its schema, and its tables ("dbo.Projects") with their rows. */
export interface DatabaseContent {
  readonly schemaVersion: string;
  readonly tables: { readonly [table: string]: readonly { readonly [column: string]: Plain }[] };
}

/** Keeps a content and gives its checksum: equal contents have equal ones. */
export function storeContent(blobs: BlobStore, content: DatabaseContent): string {
  return blobs.put(new TextEncoder().encode(canonicalText(content)));
}

export function loadContent(blobs: BlobStore, checksum: string): DatabaseContent {
  return JSON.parse(new TextDecoder().decode(blobs.get(checksum))) as DatabaseContent;
}
