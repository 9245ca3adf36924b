import { sha256Of } from "../../blobs/memory-blobs";
import type { ComputerState } from "../../state/computer-state";
import { entryOf, keyOf } from "../../state/table";
import type { MomentListener } from "../../world/moment";
import type { World } from "../../world/world";
import { majorMinor, programVersion } from "./program-version";
import type { LicenceState, TimeTrackerState } from "./time-tracker-state";

export type LicenceEntry =
  | { readonly kind: "entered"; readonly licence: LicenceState }
  | { readonly kind: "refused"; readonly error: "unknown-key" | "other-version"; readonly forVersion?: string };

/** Enters a key: looked up by its hash, kept only in its masked form. */
export function enterKey(world: World, computer: ComputerState, product: TimeTrackerState, key: string): LicenceEntry {
  return enterKnownKey(world, computer, product, sha256Of(key.trim()));
}

/** The same for somebody of the estate, who knows the key by its hash. */
export function enterKnownKey(
  world: World,
  computer: ComputerState,
  product: TimeTrackerState,
  sha256: string,
): LicenceEntry {
  const struck = world.hazard({ does: "licence-refused", computer: computer.name, at: "licence.entering" });
  if (struck) return { kind: "refused", error: struck.error === "other-version" ? "other-version" : "unknown-key" };
  const licence = entryOf(product.keys, sha256);
  if (!licence) return { kind: "refused", error: "unknown-key" };
  const program = programVersion(world, computer, product);
  if (program === undefined || majorMinor(program) !== licence.forVersion) {
    return { kind: "refused", error: "other-version", forVersion: licence.forVersion };
  }
  const from = product.licence?.masked ?? null;
  product.replacedLicences ??= [];
  product.replacedLicences.push({ finishedAt: world.now(), licence: product.licence });
  product.licence = { ...licence };
  const { masked: to, ...detail } = licence;
  // Entering the same key again is a second entry and must be seen as one.
  const change = from === to ? { from: null, to } : { from, to };
  world.emit({ computer: computer.name, subject: "licence", name: product.name, ...change, detail });
  return { kind: "entered", licence };
}

/** The product's database is that of an earlier time: so is the licence, where it lies in there. */
export const onDatabaseRestored: MomentListener = (world, moment) => {
  const computer = world.computer(moment.computer);
  const product = computer.timeTracker;
  if (!product || keyOf(String(moment.data?.database)) !== keyOf(product.database)) return;
  if (world.variant("timetracker.licence-lies-in") !== "database") return;
  const entries = product.replacedLicences ?? [];
  const first = entries.findIndex(({ finishedAt }) => finishedAt > Number(moment.data?.backupAt));
  const replaced = entries[first];
  if (replaced === undefined) return;
  const from = product.licence?.masked ?? null;
  product.licence = replaced.licence;
  product.replacedLicences = entries.slice(0, first);
  const to = replaced.licence?.masked ?? null;
  world.emit({ computer: computer.name, subject: "licence", name: product.name, from, to, detail: { restored: true } });
};
