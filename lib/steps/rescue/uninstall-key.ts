import { getCutoverProduct } from "../../cmdlets/cutover/get-cutover-product";
import type { Shell } from "../../shell";

const FOLDER = "Microsoft\\Windows\\CurrentVersion\\Uninstall";

/**
 * The registry keys by which Windows lists a product as installed (docs: "Uninstall Registry Key"); the version that is
 * shown there stands in them, so they are saved and put back with the product's own keys.
 */
export async function uninstallKeysOf(shell: Shell, product: string): Promise<readonly string[]> {
  const found = await getCutoverProduct(shell, { name: product });
  return found.flatMap(({ productCode, bitness }) => {
    const root = bitness === 32 ? "HKLM:\\SOFTWARE\\WOW6432Node" : "HKLM:\\SOFTWARE";
    return productCode === null ? [] : [`${root}\\${FOLDER}\\${productCode}`];
  });
}
