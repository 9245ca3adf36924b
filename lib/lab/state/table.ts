/** A table of the state: plain JSON, keyed by text. Read and write it only through these functions. */
export type Table<T> = { [key: string]: T };

/** The entry of a key; never something inherited such as `constructor`. */
export function entryOf<T>(table: Table<T>, key: string): T | undefined {
  return Object.hasOwn(table, key) ? table[key] : undefined;
}

/** Sets an entry, also under `__proto__`, which an assignment would swallow. */
export function setEntry<T>(table: Table<T>, key: string, value: T): T {
  if (key === "__proto__")
    Object.defineProperty(table, key, { value, enumerable: true, writable: true, configurable: true });
  else table[key] = value;
  return value;
}

export function removeEntry<T>(table: Table<T>, key: string): void {
  delete table[key];
}

/** Names of Windows do not tell upper from lower case: this is the key under which a name stands in a table. */
export function keyOf(name: string): string {
  return name.toLowerCase();
}
