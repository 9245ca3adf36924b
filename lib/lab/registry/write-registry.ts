import type { ComputerState } from "../state/computer-state";
import { entryOf, keyOf, removeEntry, setEntry } from "../state/table";
import type { World } from "../world/world";
import { installedProducts, productKey } from "./installed-products";
import { keysUnder, type RegistryEntry, registryEntries, registrySha256 } from "./registry-entries";
import { normaliseRegistryPath } from "./registry-path";
import type { RegistryValueState } from "./registry-state";

/** Sets one value; makes the key. */
export function setRegistryValue(world: World, computer: ComputerState, path: string, value: RegistryValueState): void {
  const root = normaliseRegistryPath(path);
  change(world, computer, root, () => putValue(computer, root, value));
}

/** Makes a key the same as the entries: additional values and keys below it go. */
export function replaceRegistryKey(
  world: World,
  computer: ComputerState,
  path: string,
  entries: readonly RegistryEntry[],
): void {
  const root = normaliseRegistryPath(path);
  change(world, computer, root, () => {
    for (const key of keysUnder(computer, root)) removeEntry(computer.registry, keyOf(key.path));
    for (const { key, ...value } of entries) {
      putValue(computer, key === "" ? root : normaliseRegistryPath(`${root}\\${key}`), value as RegistryValueState);
    }
  });
}

/** Removes a key with everything below it. */
export function removeRegistryKey(world: World, computer: ComputerState, path: string): void {
  replaceRegistryKey(world, computer, path, []);
}

function putValue(computer: ComputerState, path: string, value: RegistryValueState): void {
  const key = entryOf(computer.registry, keyOf(path)) ?? setEntry(computer.registry, keyOf(path), { path, values: [] });
  key.values = [...key.values.filter((other) => keyOf(other.name) !== keyOf(value.name)), structuredClone(value)];
}

/** Writes what came of it into the history: the key by its hash, and each product whose version is another now. */
function change(world: World, computer: ComputerState, root: string, act: () => void): void {
  const hash = () => {
    const entries = registryEntries(computer, root);
    return entries.length === 0 ? null : registrySha256(entries);
  };
  const from = hash();
  const before = new Map(installedProducts(computer).map((product) => [productKey(product), product]));
  act();
  world.emit({ computer: computer.name, subject: "registry", name: root, from, to: hash() });
  for (const product of installedProducts(computer)) {
    const known = before.get(productKey(product));
    before.delete(productKey(product));
    emitProduct(world, computer, { name: product.name, from: known?.version ?? null, to: product.version });
  }
  for (const { name, version } of before.values()) emitProduct(world, computer, { name, from: version, to: null });
}

function emitProduct(
  world: World,
  computer: ComputerState,
  product: { readonly name: string; readonly from: string | null; readonly to: string | null },
): void {
  world.emit({ computer: computer.name, subject: "product", ...product });
}
