import canonicalize from "canonicalize";
import { sha256Of } from "../blobs/memory-blobs";
import type { ComputerState } from "../state/computer-state";
import { keyOf } from "../state/table";
import { normaliseRegistryPath } from "./registry-path";
import type { RegistryKeyState, RegistryValueState } from "./registry-state";

/** A value of a key or of a key below it; `key` is relative, empty for the key itself. */
export type RegistryEntry = RegistryValueState & { readonly key: string };

/** The keys at a path and below it. */
export function keysUnder(computer: ComputerState, path: string): readonly RegistryKeyState[] {
  const root = keyOf(path);
  return Object.entries(computer.registry)
    .filter(([key]) => key === root || key.startsWith(`${root}\\`))
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, key]) => key);
}

/** All values at a path and below it, by key and name. */
export function registryEntries(computer: ComputerState, path: string): readonly RegistryEntry[] {
  const root = normaliseRegistryPath(path);
  return keysUnder(computer, root).flatMap((key) =>
    [...key.values]
      .sort((a, b) => (keyOf(a.name) < keyOf(b.name) ? -1 : 1))
      .map((value) => ({ key: key.path.slice(root.length + 1), ...value })),
  );
}

/** Canonical over the entries: key and value names without their case, values as they are. */
export function registrySha256(entries: readonly RegistryEntry[]): string {
  const rows = entries.map((entry) => ({ ...entry, key: keyOf(entry.key), name: keyOf(entry.name) }));
  return sha256Of(canonicalize(rows) ?? "");
}

/** A value by the path of its key, or undefined. */
export function registryValue(computer: ComputerState, path: string, name: string): RegistryValueState | undefined {
  const key = computer.registry[keyOf(normaliseRegistryPath(path))];
  return key?.values.find((value) => keyOf(value.name) === keyOf(name));
}
