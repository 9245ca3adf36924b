import { CutoverError } from "../../errors";
import { sha256 } from "../canonical";
import type { ArtefactRecord } from "../model";
import type { Run } from "./run";

/**
 * Captures an artefact once: on the target before its record, both before the effect that it protects.
 *
 * @throws CutoverError ARTEFACT_EXISTS when the run has other content under that name.
 */
export async function saveArtefact(
  run: Run,
  key: string,
  artefact: { readonly name: string; readonly bytes: Uint8Array },
): Promise<ArtefactRecord> {
  const { name, bytes } = artefact;
  const record = { name, length: bytes.length, sha256: sha256(bytes) };
  const known = run.history.artefacts.get(name);
  if (known !== undefined && known.sha256 !== record.sha256) {
    const what = `The artefact ${name} of run ${run.history.runId} exists with other content.`;
    throw new CutoverError({ code: "ARTEFACT_EXISTS", what });
  }
  if (known === undefined) {
    await run.journal.putArtefact(name, bytes);
    await run.journal.record("artefact", key, record);
  }
  return record;
}

/**
 * Records the artefacts that a crash left without their record. They were captured once like the others: the step that
 * captured them finds them and does not do its deed again.
 */
export async function adoptArtefacts(run: Run): Promise<void> {
  const acting = [...run.history.steps.values()].filter(({ state }) => state === "acting").at(-1);
  for (const artefact of await run.journal.artefacts()) {
    if (run.history.artefacts.has(artefact.name)) continue;
    await run.journal.record("artefact", acting?.key ?? "", artefact);
  }
}

/** The bytes of an artefact, proved by the hash in the journal; undefined when the run has none of that name. */
export async function readArtefact(
  run: Pick<Run, "history" | "journal">,
  name: string,
): Promise<Uint8Array | undefined> {
  const record = run.history.artefacts.get(name);
  if (record === undefined) return undefined;
  const bytes = await run.journal.readArtefact(name);
  checkArtefact(run.history.runId, record, bytes);
  return bytes;
}

/** @throws CutoverError ARTEFACT_MISSING or ARTEFACT_DAMAGED. */
export function checkArtefact(runId: string, record: ArtefactRecord, bytes: Uint8Array | undefined): void {
  if (bytes === undefined) {
    const what = `The artefact ${record.name} of run ${runId} is missing on the target.`;
    throw new CutoverError({ code: "ARTEFACT_MISSING", what });
  }
  if (sha256(bytes) === record.sha256) return;
  const what = `The artefact ${record.name} of run ${runId} on the target has another hash than its record.`;
  throw new CutoverError({ code: "ARTEFACT_DAMAGED", what });
}
