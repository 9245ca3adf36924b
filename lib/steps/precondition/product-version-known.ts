import { getCutoverFileVersion } from "../../cmdlets/cutover/get-cutover-file-version";
import { getCutoverProduct } from "../../cmdlets/cutover/get-cutover-product";
import { codeEntry } from "../../errors";
import { type UpgradePossible, upgradeVerdict } from "../installer";
import { sameVersion } from "../version";
import { type Finding, isOk, isUnknown, isWrong, type Precondition } from "./precondition";

export interface KnownVersion extends Pick<UpgradePossible, "id" | "computer" | "product" | "version" | "from"> {
  readonly rows: readonly string[];
  /** Program file whose version resource proves the version too. */
  readonly versionFile: string | undefined;
}

type Wanted = Pick<KnownVersion, "product" | "version" | "from" | "versionFile">;

/** What is installed is known from the list of programs and the program file, and can be upgraded (TT-10). */
export function productVersionKnown(given: KnownVersion): Precondition {
  const { product, version, versionFile, computer } = given;
  const entry = codeEntry("UPGRADE_NOT_POSSIBLE");
  return {
    id: given.id,
    computer,
    rows: given.rows,
    group: "The new version",
    title: `The installed version of ${product} is known and can be upgraded to ${version}`,
    why: entry.why,
    fix: entry.todo,
    look: async (context) => {
      const shell = context.on(computer);
      const [found] = await getCutoverProduct(shell, { name: product });
      const file = versionFile === undefined ? undefined : await getCutoverFileVersion(shell, { path: versionFile });
      const inFile = file === undefined ? undefined : (file.productVersion ?? file.fileVersion);
      return versionFinding(given, found?.version ?? null, inFile);
    },
  };
}

/** Pure. `inFile`: undefined when no file is asked, null when it has no version. */
export function versionFinding(wanted: Wanted, listed: string | null, inFile: string | null | undefined): Finding {
  const verdict = upgradeVerdict(wanted, listed);
  if (verdict.kind !== "satisfied" || inFile === undefined) {
    return verdict.kind === "satisfied" ? isOk(verdict.because) : isWrong(verdict.because);
  }
  if (inFile === null) return isUnknown(`${verdict.because}, but ${wanted.versionFile} has no version to prove it by`);
  if (sameVersion(listed, inFile)) return isOk(`${verdict.because}; ${wanted.versionFile} says so too`);
  return {
    ...isWrong(`${verdict.because}, but ${wanted.versionFile} is ${inFile}`),
    fix: "Find out which of the two is right: an earlier installation may have ended half-way. Repair it before the upgrade.",
  };
}
