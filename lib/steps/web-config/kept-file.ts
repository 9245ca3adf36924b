import { createHash } from "node:crypto";
import { getCutoverArtefact } from "../../cmdlets/cutover/get-cutover-artefact";
import { setCutoverFile } from "../../cmdlets/cutover/set-cutover-file";
import { CutoverError } from "../../errors";
import type { ActContext } from "../../upgrade/model";
import { changedArtefact, type KeptFile, type MergedFiles, mergedArtefact, newDefaultArtefact } from "./merged-files";
import type { MergeLook } from "./observe-merge";

/**
 * Writes the configuration file again that an earlier run has left behind, from that run's artefacts. What somebody has
 * made of it since is kept as an artefact of this run.
 */
export async function writeKeptFile(
  context: ActContext,
  given: MergedFiles & { readonly kept: KeptFile },
  { seen, current }: Pick<MergeLook, "seen" | "current">,
): Promise<void> {
  const content = await keptContent(context, given);
  await context.saveArtefact(mergedArtefact(given.kept.sha256), content);
  const shell = context.on(given.computer);
  if (seen.current === null || current === undefined) {
    await setCutoverFile(shell, { path: given.path, content });
    return;
  }
  await context.saveArtefact(changedArtefact(seen.current), current);
  await setCutoverFile(shell, { path: given.path, content, expectedSha256: seen.current });
}

/** The file as the earlier run has proved it. */
async function keptContent(
  context: ActContext,
  { computer, kept, path }: MergedFiles & { readonly kept: KeptFile },
): Promise<Uint8Array> {
  for (const name of [mergedArtefact(kept.sha256), newDefaultArtefact]) {
    const { content } = await getCutoverArtefact(context.on(computer), { runId: kept.run, name });
    if (content !== null && sha256(content) === kept.sha256) return content;
  }
  const what = `Run ${kept.run} has no copy of ${path} as it left it (SHA-256 ${kept.sha256}).`;
  throw new CutoverError({ code: "ARTEFACT_MISSING", what });
}

const sha256 = (bytes: Uint8Array): string => createHash("sha256").update(bytes).digest("hex");
