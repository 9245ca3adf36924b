import { normalisePath } from "../../../files/paths";
import { placeFile, removeFile, writeFile } from "../../../files/write-file";
import { orderStart } from "../../../iis/pool-life";
import { uninstallEntries, uninstallKey } from "../../../registry/installed-products";
import { replaceRegistryKey, setRegistryValue } from "../../../registry/write-registry";
import { entryOf, keyOf } from "../../../state/table";
import { LabError } from "../../../world/lab-error";
import type { InstalledFileState } from "../time-tracker-state";
import type { Installing } from "./session";

/** Program files replaced, Web.config overwritten by the new default, registry and uninstall key written. */
export function placeNewVersion(running: Installing, version: string): void {
  const { world, computer, product, installer } = running;
  for (const file of installer.installs) place(running, file, version);
  if (world.variant("timetracker.old-files") === "removed") {
    for (const path of installer.removes) removeFile(world, computer, pathOf(running, path));
  }
  setRegistryValue(world, computer, product.registryKey, { name: "Version", valueKind: "String", value: version });
  const { name, publisher, productCode, programFolder: installLocation } = product;
  const entry = { name, version, publisher, installLocation, productCode, bitness: 64 } as const;
  replaceRegistryKey(world, computer, uninstallKey(entry), uninstallEntries(entry));
}

/** Every second file: neither the old version nor the new one. */
export function placeHalf(running: Installing): void {
  for (const [i, file] of running.installer.installs.entries()) {
    if (i % 2 === 0) place(running, file, running.installer.version);
  }
}

/** assumed: whether the installer starts the pool again (timetracker.installer-starts-pool). */
export function startPoolAfterwards({ world, computer, product }: Installing): void {
  if (world.variant("timetracker.installer-starts-pool") !== "starts-it") return;
  const pool = computer.iis && entryOf(computer.iis.pools, keyOf(product.pool));
  if (pool?.state === "Stopped") orderStart(world, computer, pool);
}

function place(running: Installing, file: InstalledFileState, version: string): void {
  const { world, computer } = running;
  const path = pathOf(running, file.path);
  const resource = entryOf(world.state.versionResources, file.sha256);
  try {
    if (
      resource === undefined ||
      resource.productVersion === version ||
      resource.productVersion !== running.installer.version
    ) {
      placeFile(world, computer, path, { sha256: file.sha256, length: file.length });
      return;
    }
    const bytes = Buffer.concat([world.blobs.get(file.sha256), Buffer.from(`\n${version}`, "utf8")]);
    writeFile(world, computer, { path, bytes, version: { fileVersion: version, productVersion: version } });
  } catch (thrown) {
    // A file that somebody holds open is replaced at the next restart: the old one stays for now.
    if (!(thrown instanceof LabError)) throw thrown;
    computer.facts.pendingReboot.push({ source: "PendingFileRenameOperations", detail: path });
  }
}

function pathOf({ product }: Installing, relative: string): string {
  return normalisePath(`${product.programFolder}\\${relative}`);
}
