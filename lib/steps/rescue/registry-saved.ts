import { getCutoverRegistryKey } from "../../cmdlets/cutover/get-cutover-registry-key";
import type { Json } from "../../errors";
import { toTagged, type Value } from "../../shell";
import { type ActContext, type AnyStep, defineStep, type ObserveContext, open, satisfied } from "../../upgrade/model";
import { secondsAsMs } from "../duration";
import type { ServingPlacement } from "../placement";
import { readRecord, saveRecord } from "../record-artefact";
import { uninstallKeysOf } from "./uninstall-key";

export interface RegistrySaved extends ServingPlacement {
  readonly keys: readonly string[];
  /** Its keys in Windows' list of installed programs are saved too. */
  readonly product: string;
}

/** A saved key: its entries in wire form, and the hash over them. */
export type SavedKey = {
  readonly path: string;
  readonly exists: boolean;
  readonly sha256: string;
  readonly entries: Json;
};
type Seen = { readonly saved: readonly SavedKey[] | null };

export const registryArtefact = (step: string): string => `${step}.json`;

/**
 * The product's registry keys lie, with all values, among the run's artefacts (TT-9b).
 *
 * @example
 * registrySaved({ id: "registry-saved", computer: "APP01", rows: ["TT-9b"], serves: ["product-version"],
 *   keys: ["HKLM:\\SOFTWARE\\App"], product: "App" })
 */
export function registrySaved(given: RegistrySaved): AnyStep {
  return defineStep<Seen>({
    id: given.id,
    computer: given.computer,
    rows: given.rows,
    title: "The product's registry keys are saved",
    role: { kind: "once", serves: given.serves },
    effect: { keys: given.keys, product: given.product },
    deadlineMs: secondsAsMs(120),
    observe: async (context) => ({ saved: await readSavedKeys(context, given.id) }),
    satisfied: ({ saved }) =>
      saved === null
        ? open("they have not been saved in this run")
        : satisfied(saved.length === 0 ? "no key is given" : saved.map(({ path }) => path).join(", ")),
    act: (context) => save(context, given),
    evidence: ({ saved }) => (saved ?? []).map(({ path, sha256 }) => ({ path, sha256 })),
  });
}

export const readSavedKeys = (context: ObserveContext, step: string): Promise<readonly SavedKey[] | null> =>
  readRecord<readonly SavedKey[]>(context, registryArtefact(step));

async function save(context: ActContext, given: RegistrySaved): Promise<void> {
  const keys: SavedKey[] = [];
  const shell = context.on(given.computer);
  for (const path of [...given.keys, ...(await uninstallKeysOf(shell, given.product))]) {
    const key = await getCutoverRegistryKey(shell, { path });
    const entries = toTagged(key.entries as Value) as unknown as Json;
    keys.push({ path, exists: key.exists, sha256: key.sha256, entries });
  }
  await saveRecord(context, registryArtefact(given.id), keys);
}
