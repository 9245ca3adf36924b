import { checkArtefactName, checkRunId } from "../../runs/names";
import { findRun } from "../../runs/run-folder";
import { entryOf, keyOf } from "../../state/table";
import type { CommandHandler } from "../../world/call";

export const getCutoverArtefact: CommandHandler = (call) => {
  const run = findRun(call.computer, checkRunId(call.text("RunId")));
  const artefact = run && entryOf(run.artefacts, keyOf(checkArtefactName(call.text("Name"))));
  if (artefact === undefined) return [{ exists: false, length: 0n, sha256: null, content: null }];
  const { sha256, length } = artefact;
  const content = call.flag("NoContent") ? null : call.world.blobs.get(sha256);
  return [{ exists: true, length: BigInt(length), sha256, content }];
};
