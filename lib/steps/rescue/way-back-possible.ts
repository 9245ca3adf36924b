import { getCutoverFile } from "../../cmdlets/cutover/get-cutover-file";
import { getCutoverRegistryKey } from "../../cmdlets/cutover/get-cutover-registry-key";
import type { Json } from "../../errors";
import { type AnyStep, defineStep, type ObserveContext, open, satisfied, type Verdict } from "../../upgrade/model";
import { secondsAsMs } from "../duration";
import { hookEffect } from "../hook-effect";
import type { ServingPlacement } from "../placement";
import { hashOfTree } from "./tree-copy";
import type { WayBack } from "./way-back";

export interface WayBackPossible extends ServingPlacement {
  readonly way: WayBack;
  readonly programFolder: string;
  readonly registryKeys: readonly string[];
  /** Files that lie outside of the program folder and that nothing would put back. */
  readonly outside: readonly string[];
}

type Seen = { readonly lacking: readonly string[] };

/**
 * The declared way back can restore all that the installer overwrites; what it cannot is refused before anything is stopped (TT-9b).
 *
 * @example
 * wayBackPossible({ id: "way-back", computer: "APP01", rows: ["TT-9b"], serves: ["product-version"],
 *   way: { kind: "files" }, programFolder: "C:\\App", registryKeys: [], outside: [] })
 */
export function wayBackPossible(given: WayBackPossible): AnyStep {
  return defineStep<Seen>({
    id: given.id,
    computer: given.computer,
    rows: given.rows,
    title: "The old version can be put back",
    role: { kind: "check", serves: given.serves },
    effect: { way: wayEffect(given.way), programFolder: given.programFolder, registryKeys: given.registryKeys },
    deadlineMs: secondsAsMs(0),
    observe: async (context) => ({ lacking: await lacking(context, given) }),
    satisfied: (seen) => wayBackVerdict(given.way, seen),
    judge: (seen) => ({
      kind: "failed",
      because: wayBackVerdict(given.way, seen).because,
      code: "ROLLBACK_NOT_POSSIBLE",
    }),
  });
}

async function lacking(context: ObserveContext, given: WayBackPossible): Promise<readonly string[]> {
  const shell = context.on(given.computer);
  const { way } = given;
  if (way.kind === "snapshot-hook") return [];
  const found: string[] = given.outside.map(
    (path) => `${path} lies outside of ${given.programFolder}, which is all that is copied`,
  );
  if ((await hashOfTree(shell, given.programFolder)) === null) found.push(`${given.programFolder} does not exist`);
  for (const path of given.registryKeys) {
    if (!(await getCutoverRegistryKey(shell, { path })).exists) found.push(`the registry key ${path} does not exist`);
  }
  if (way.kind === "files") return found;
  const file = await getCutoverFile(shell, { path: way.path, noContent: true });
  if (!file.exists) found.push(`the old installer ${way.path} does not exist`);
  else if (way.sha256 !== undefined && file.sha256 !== way.sha256.toLowerCase())
    found.push(`the old installer ${way.path} is not the one of the given SHA-256`);
  return found;
}

export function wayBackVerdict(way: WayBack, { lacking: found }: Seen): Verdict {
  if (found.length > 0) return open(`rollback: ${way.kind} is not enough: ${found.join("; ")}`);
  if (way.kind === "snapshot-hook")
    return satisfied("a hook restores the server as it was; what it does is the operator's word");
  return satisfied(
    way.kind === "files" ? "by copies of the files, registry keys and IIS" : `by ${way.path} and the copies`,
  );
}

function wayEffect(way: WayBack): Json {
  if (way.kind === "files") return { kind: way.kind };
  if (way.kind === "snapshot-hook") return { kind: way.kind, restore: hookEffect(way.restore) };
  return { kind: way.kind, path: way.path, sha256: way.sha256 ?? null, arguments: way.arguments };
}
