import { getCutoverRegistryKey } from "../../cmdlets/cutover/get-cutover-registry-key";
import { restoreCutoverRegistryKey } from "../../cmdlets/cutover/restore-cutover-registry-key";
import { CommandFailure, fromTagged, type Tagged, type ValueMap } from "../../shell";
import { type ActContext, type AnyStep, defineStep, type ObserveContext, open, satisfied } from "../../upgrade/model";
import { readSavedKeys, type SavedKey } from "./registry-saved";
import type { PutBack } from "./way-back";

type Seen = {
  /** Paths of the saved keys; null: none were saved in this run. */
  readonly saved: readonly string[] | null;
  readonly different: readonly string[];
};

/** The product's registry keys have the saved values again (TT-9b). */
export function registryRestored(given: PutBack): AnyStep {
  return defineStep<Seen>({
    id: `${given.step}-registry`,
    computer: given.computer,
    rows: given.rows,
    title: "The product's registry keys have the saved values",
    role: { kind: "goal" },
    effect: { product: given.product },
    deadlineMs: given.deadlineMs,
    observe: async (context) => {
      const saved = await readSavedKeys(context, given.registryStep);
      const different = await differing(context, given, saved ?? []);
      return { saved: saved?.map(({ path }) => path) ?? null, different: different.map(({ path }) => path) };
    },
    satisfied: ({ saved, different }) => {
      if (saved === null) return open("they were not saved in this run");
      return different.length === 0 ? satisfied(saved.join(", ")) : open(`different: ${different.join(", ")}`);
    },
    act: (context) => restore(context, given),
  });
}

async function differing(
  context: ObserveContext,
  { computer }: PutBack,
  saved: readonly SavedKey[],
): Promise<readonly SavedKey[]> {
  const different: SavedKey[] = [];
  for (const key of saved) {
    const now = await getCutoverRegistryKey(context.on(computer), { path: key.path });
    if (now.sha256 !== key.sha256) different.push(key);
  }
  return different;
}

/** Each key for itself: what one of them answers, or does not, says nothing of the others. What is seen decides. */
async function restore(context: ActContext, given: PutBack): Promise<void> {
  const saved = (await readSavedKeys(context, given.registryStep)) ?? [];
  let failure: unknown;
  for (const { path, entries } of await differing(context, given, saved)) {
    const values = fromTagged(entries as unknown as Tagged) as readonly ValueMap[];
    try {
      await restoreCutoverRegistryKey(context.on(given.computer), { path, entries: values });
    } catch (thrown) {
      if (!(thrown instanceof CommandFailure) || thrown.code === "FENCE_REFUSED") throw thrown;
      failure = thrown;
    }
  }
  if (failure !== undefined && (await differing(context, given, saved)).length > 0) throw failure;
}
