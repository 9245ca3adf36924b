import { getCutoverProduct } from "../../cmdlets/cutover/get-cutover-product";
import { type AnyStep, defineStep, open, satisfied, type Verdict } from "../../upgrade/model";
import { secondsAsMs } from "../duration";
import type { ServingPlacement } from "../placement";
import { compareVersions, sameVersion } from "../version";

export interface UpgradePossible extends ServingPlacement {
  /** Name in Windows' list of installed programs. */
  readonly product: string;
  readonly version: string;
  /** Version that must be installed before; undefined: any lower one. */
  readonly from: string | undefined;
}

type Wanted = Pick<UpgradePossible, "product" | "version" | "from">;
type Seen = { readonly installed: string | null };

/**
 * What is installed can be brought to the wanted version: the product is there, and not newer (TT-10). It is seen, so
 * nobody can state it away.
 *
 * @throws CutoverError UPGRADE_NOT_POSSIBLE, with nothing changed
 */
export function upgradePossible(given: UpgradePossible): AnyStep {
  return defineStep<Seen>({
    id: given.id,
    computer: given.computer,
    rows: given.rows,
    title: `${given.product} can be upgraded to ${given.version}`,
    role: { kind: "check", serves: given.serves },
    effect: { product: given.product, from: given.from ?? null, version: given.version },
    deadlineMs: secondsAsMs(0),
    observe: async (context) => {
      const found = await getCutoverProduct(context.on(given.computer), { name: given.product });
      return { installed: found.at(0)?.version ?? null };
    },
    satisfied: ({ installed }) => upgradeVerdict(given, installed),
    judge: ({ installed }) => ({
      kind: "failed",
      because: upgradeVerdict(given, installed).because,
      code: "UPGRADE_NOT_POSSIBLE",
    }),
  });
}

/** Whether an installed version can be brought to the wanted one. Pure. */
export function upgradeVerdict({ product, version, from }: Wanted, installed: string | null): Verdict {
  if (installed === null) return open(`${product} is not among the installed programs; this would be no upgrade`);
  if (sameVersion(installed, version)) return satisfied(`${version} is installed already`);
  const found = `${product} ${installed} is installed`;
  const difference = compareVersions(installed, version);
  if (difference === undefined) return open(`${found}, which is no version that can be compared`);
  if (difference > 0) return open(`${found}, which is newer than ${version}; there is no way back to an older one`);
  const isOther = from !== undefined && !sameVersion(installed, from);
  return isOther ? open(`${found}, but the upgrade is from ${from}`) : satisfied(found);
}
