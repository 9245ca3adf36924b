/**
 * The byte before every value on the wire. ps-scripts/host knows the same numbers (Read-Value, Write-Value).
 * Strings are UTF-8 behind a length as .NET's BinaryReader reads it; UTF-16 where UTF-8 would lose a lone surrogate.
 */
export const TAG = {
  null: 0,
  false: 1,
  true: 2,
  int32: 3,
  int64: 4,
  double: 5,
  decimal: 6,
  string: 7,
  string16: 8,
  date: 9,
  bytes: 10,
  /** A long text or many bytes: they came before, as blob frames; here stands their number. */
  blob: 11,
  list: 12,
  map: 13,
  secret: 14,
  credential: 15,
  enum: 16,
  /** What stood here was cut by depth or size; its text stands in its place. */
  truncated: 17,
} as const;

/** What a blob's bytes are. */
export const BLOB = { text: 0, text16: 1, bytes: 2 } as const;

/** Texts and bytes above this many characters or bytes travel as blobs, in raw chunks of about 64 KiB. */
export const INLINE_LIMIT = 32 * 1024;

/** Whether UTF-8 holds the text without loss: no surrogate stands alone. */
export function isWellFormed(text: string): boolean {
  // In every Node that cutover runs on; the compiler's library (es2023) does not know it yet.
  return (text as string & { isWellFormed(): boolean }).isWellFormed();
}
