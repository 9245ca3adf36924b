import type { Json } from "../../errors";
import { canonicalJson, sha256 } from "../canonical";

/**
 * What an approval is given for: the keys in their order, what each will make true, and the point of no return; never
 * what was observed, so that a pool that stopped by itself does not ask for a new approval.
 */
export function digestOf(plan: {
  readonly entries: readonly { readonly key: string; readonly effect: Json }[];
  readonly pointOfNoReturn: string | undefined;
}): string {
  const entries = plan.entries.map(({ key, effect }) => ({ key, effect }));
  return sha256(canonicalJson({ v: 1, entries, pointOfNoReturn: plan.pointOfNoReturn ?? null }));
}
