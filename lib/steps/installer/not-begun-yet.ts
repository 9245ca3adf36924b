import { getCutoverProcess } from "../../cmdlets/cutover/get-cutover-process";
import { getCutoverProduct } from "../../cmdlets/cutover/get-cutover-product";
import { CutoverError } from "../../errors";
import type { ActContext } from "../../upgrade/model";
import { sameVersion } from "../version";
import { type Installation, processNameOf } from "./installation";

/** What a step that saves looks at, so that it does not save what an installer has written. */
export type Unbegun = Pick<Installation, "computer" | "product" | "version" | "file">;

/**
 * Nobody has opened the installer yet, and the new version is not there: what is saved now is still the old one's. Only a
 * person can be too early; a silent installation is begun by the run itself.
 *
 * @throws CutoverError INSTALLER_TOO_EARLY
 */
export async function requireNotBegun(context: ActContext, unbegun: Unbegun, unsaved: string): Promise<void> {
  const { computer, product, version, file } = unbegun;
  const shell = context.on(computer);
  const [open] = await getCutoverProcess(shell, { name: [processNameOf(file)] });
  if (open !== undefined) throw tooEarly(`On ${computer} the installer ${file} is open (PID ${open.id})`, unsaved);
  const [installed] = await getCutoverProduct(shell, { name: product });
  if (sameVersion(installed?.version ?? null, version)) {
    throw tooEarly(`On ${computer} ${product} ${version} is installed already`, unsaved);
  }
}

function tooEarly(seen: string, unsaved: string): CutoverError {
  return new CutoverError({ code: "INSTALLER_TOO_EARLY", what: `${seen} although ${unsaved} is not saved yet.` });
}
