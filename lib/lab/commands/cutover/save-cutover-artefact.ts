import { refuseOtherRun } from "../../lock/refuse-other-run";
import { checkArtefactName, checkRunId } from "../../runs/names";
import { makeRun, takeRunSpace } from "../../runs/run-folder";
import { entryOf, keyOf, setEntry } from "../../state/table";
import type { CommandHandler } from "../../world/call";
import { labError } from "../../world/lab-error";

export const saveCutoverArtefact: CommandHandler = (call) => {
  const { world, computer } = call;
  const runId = checkRunId(call.text("RunId"));
  const name = checkArtefactName(call.text("Name"));
  refuseOtherRun(computer, runId);
  const bytes = call.bytes("Content");
  const run = makeRun(computer, runId);
  const there = entryOf(run.artefacts, keyOf(name));
  const sha256 = world.blobs.put(bytes);
  if (there !== undefined && there.sha256 !== sha256) {
    throw labError({
      id: "ArtefactExists",
      category: "ResourceExists",
      message: `Run ${runId} has an artefact ${name} with other bytes (${there.sha256}).`,
      target: name,
    });
  }
  if (there === undefined) {
    takeRunSpace(computer, bytes.length);
    setEntry(run.artefacts, keyOf(name), { sha256, length: bytes.length });
    call.emit({ subject: "artefact", name: `${runId}/${name}`, from: null, to: sha256 });
  }
  return [{ length: BigInt(bytes.length), sha256 }];
};
