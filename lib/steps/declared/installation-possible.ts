import { getCutoverFile } from "../../cmdlets/cutover/get-cutover-file";
import { getCutoverProduct } from "../../cmdlets/cutover/get-cutover-product";
import type { Shell } from "../../shell";
import { type AnyStep, defineStep, open, satisfied, type Verdict } from "../../upgrade/model";
import { secondsAsMs } from "../duration";
import type { ServingPlacement } from "../placement";
import { compareVersions } from "../version";
import type { ProductInstalled } from "./product-installed";

export type InstallationPossible = ServingPlacement &
  Pick<ProductInstalled, "product" | "version" | "installer" | "sha256">;

type Seen = {
  /** Version that is installed; null: none. */
  readonly installed: string | null;
  /** SHA-256 of the installer; null: it is not there. */
  readonly found: string | null;
};

/**
 * The installer is the one that was named, and nothing newer is installed than what it brings: an older version has no
 * way back from a newer one. It is seen before the point of no return, so that nothing is changed where it is not so.
 *
 * @throws CutoverError UPGRADE_NOT_POSSIBLE, INSTALLER_SET_INCOMPLETE
 */
export function installationPossible(given: InstallationPossible): AnyStep {
  const { id, computer, rows, product, version, installer, sha256 } = given;
  return defineStep<Seen>({
    id,
    computer,
    rows,
    title: `${product} ${version} can be installed`,
    role: { kind: "check", serves: given.serves },
    effect: { product, version, installer, sha256: sha256.toLowerCase() },
    deadlineMs: secondsAsMs(0),
    observe: (context) => look(context.on(computer), given),
    satisfied: (seen) => possibleVerdict(given, seen),
    judge: (seen) => ({
      kind: "failed",
      because: possibleVerdict(given, seen).because,
      code: isNewer(given, seen) ? "UPGRADE_NOT_POSSIBLE" : "INSTALLER_SET_INCOMPLETE",
    }),
  });
}

const isNewer = ({ version }: InstallationPossible, { installed }: Seen): boolean =>
  installed !== null && (compareVersions(installed, version) ?? 0) > 0;

function possibleVerdict(given: InstallationPossible, seen: Seen): Verdict {
  const { product, version, installer, sha256 } = given;
  if (isNewer(given, seen))
    return open(`${product} ${seen.installed} is installed, which is newer than ${version}; there is no way back`);
  if (seen.found === null) return open(`the installer ${installer} is not there`);
  if (seen.found.toLowerCase() !== sha256.toLowerCase())
    return open(`the installer ${installer} has SHA-256 ${seen.found}, which is not the one that was named`);
  return satisfied(
    `the installer is the one that was named, and ${product} ${seen.installed ?? "(none)"} is installed`,
  );
}

async function look(shell: Shell, { product, installer }: InstallationPossible): Promise<Seen> {
  const [found] = await getCutoverProduct(shell, { name: product });
  const file = await getCutoverFile(shell, { path: installer, noContent: true });
  return { installed: found?.version ?? null, found: file.sha256 };
}
