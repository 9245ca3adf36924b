import { getCutoverFileVersion } from "../../cmdlets/cutover/get-cutover-file-version";
import { getCutoverProduct } from "../../cmdlets/cutover/get-cutover-product";
import type { ObserveContext } from "../../upgrade/model";
import type { PutBack } from "./way-back";

/** The installed program by its signs; null: it is not there, or was not looked at. */
export type ProgramSeen = { readonly product: string | null; readonly file: string | null };

/** The program as it is installed now. */
export async function observeProgram(context: ObserveContext, given: PutBack): Promise<ProgramSeen> {
  const shell = context.on(given.computer);
  const [product] = await getCutoverProduct(shell, { name: given.product });
  const resource = given.versionFile && (await getCutoverFileVersion(shell, { path: given.versionFile }));
  const file = resource ? (resource.productVersion ?? resource.fileVersion) : null;
  return { product: product?.version ?? null, file };
}

/** The program, with the hash over its folder, as it was when the step that is undone began. */
export function programBefore(
  context: ObserveContext,
  { step }: PutBack,
): (ProgramSeen & { readonly tree: string | null }) | null {
  const before = context.run.before(step) as (ProgramSeen & { readonly tree: string | null }) | undefined;
  return before === undefined ? null : { product: before.product, file: before.file, tree: before.tree };
}
