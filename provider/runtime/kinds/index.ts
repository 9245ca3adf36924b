import { CutoverError, type Json } from "../../../lib/errors";
import type { Upgrade } from "../../../lib/upgrade";
import { clusterGroupKind } from "./cluster-group";
import { installedProductKind } from "./installed-product";
import type { Kind } from "./kind";
import { licenceKeyKind } from "./licence-key";
import { sqlBackupKind } from "./sql-backup";
import { timeTrackerNxUpgradeKind } from "./time-tracker-nx-upgrade";
import { webAppPoolKind } from "./web-app-pool";
import { webConfigKind } from "./web-config";
import { websiteKind } from "./website";
import { windowsServiceKind } from "./windows-service";

export { type CommonInputs, commonInputs, commonNames, type EstateGiven } from "./common-inputs";
export type { Given, Kind, SecretPlace } from "./kind";

const all: readonly Kind[] = [
  timeTrackerNxUpgradeKind,
  webAppPoolKind,
  websiteKind,
  windowsServiceKind,
  webConfigKind,
  sqlBackupKind,
  clusterGroupKind,
  installedProductKind,
  licenceKeyKind,
];
const byType: ReadonlyMap<string, Kind> = new Map(all.map((kind) => [kind.type, kind]));

/** What is known of a resource type. @throws CutoverError RESOURCE_TYPE_UNKNOWN. */
export function kindOf(type: string): Kind {
  const kind = byType.get(type);
  if (kind !== undefined) return kind;
  throw new CutoverError({ code: "RESOURCE_TYPE_UNKNOWN", what: `This cutover has no resource type ${type}.` });
}

/** The steps that a run's stored inputs make, for a run that any of the resources began. */
export function upgradeOfRun(system: string, inputs: Json): Upgrade {
  const known = all.flatMap((kind) => [kind.system, ...(kind.removal === undefined ? [] : [kind.removal])]);
  const found = known.find(({ name }) => name === system);
  if (found === undefined) throw new CutoverError({ code: "SYSTEM_UNKNOWN", what: `"${system}" is no system.` });
  return found.build(inputs);
}

/** Every resource type. */
export const resourceTypes: readonly string[] = all.map(({ type }) => type);
