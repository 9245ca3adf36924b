/** Contents by their SHA-256 (lower-case hex). Write-once: the same key always means the same bytes. */
export interface BlobStore {
  /** Keeps the bytes and gives their hash. The caller does not change them afterwards. */
  put(bytes: Uint8Array): string;
  /** @throws CutoverError LAB_STATE_DAMAGED when the estate names a content that is not there. */
  get(sha256: string): Uint8Array;
  has(sha256: string): boolean;
}
