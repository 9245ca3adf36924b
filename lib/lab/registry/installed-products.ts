import type { ComputerState } from "../state/computer-state";
import { keyOf } from "../state/table";
import type { RegistryEntry } from "./registry-entries";
import { keysUnder } from "./registry-entries";
import type { RegistryKeyState } from "./registry-state";

/** A product as its uninstall key tells it (docs: "Uninstall Registry Key", Windows Installer). */
export interface InstalledProduct {
  readonly name: string;
  readonly version: string;
  readonly publisher: string | null;
  readonly installLocation: string | null;
  /** The name of the uninstall key. */
  readonly productCode: string | null;
  readonly bitness: 32 | 64;
}

const UNINSTALL: Readonly<Record<32 | 64, string>> = {
  64: "HKLM:\\SOFTWARE\\Microsoft\\Windows\\CurrentVersion\\Uninstall",
  32: "HKLM:\\SOFTWARE\\WOW6432Node\\Microsoft\\Windows\\CurrentVersion\\Uninstall",
};

/** The products that the uninstall keys name. */
export function installedProducts(computer: ComputerState): readonly InstalledProduct[] {
  return ([64, 32] as const).flatMap((bitness) =>
    keysUnder(computer, UNINSTALL[bitness]).flatMap((key) => productOf(key, bitness)),
  );
}

/** Where the uninstall key of a product lies. */
export function uninstallKey(product: Pick<InstalledProduct, "productCode" | "name" | "bitness">): string {
  return `${UNINSTALL[product.bitness]}\\${product.productCode ?? product.name}`;
}

/** The entries of an uninstall key. */
export function uninstallEntries(product: InstalledProduct): readonly RegistryEntry[] {
  const { name, version, publisher, installLocation } = product;
  const texts = { DisplayName: name, DisplayVersion: version, Publisher: publisher, InstallLocation: installLocation };
  return Object.entries(texts).flatMap(([label, value]) =>
    value === null ? [] : [{ key: "", name: label, valueKind: "String" as const, value }],
  );
}

export function productKey(product: InstalledProduct): string {
  return keyOf(uninstallKey(product));
}

function productOf(key: RegistryKeyState, bitness: 32 | 64): readonly InstalledProduct[] {
  const text = (name: string): string | null => {
    const found = key.values.find((value) => keyOf(value.name) === keyOf(name));
    return typeof found?.value === "string" ? found.value : null;
  };
  const name = text("DisplayName");
  if (name === null) return [];
  return [
    {
      name,
      version: text("DisplayVersion") ?? "",
      publisher: text("Publisher"),
      installLocation: text("InstallLocation"),
      productCode: key.path.split("\\").at(-1) ?? null,
      bitness,
    },
  ];
}
