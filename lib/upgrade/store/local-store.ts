import { CutoverError } from "../../errors";
import type { Files, RunStore } from "../../shell";
import { sha256 } from "../canonical";
import { checkArtefactName } from "./artefact-name";
import { sameBytes } from "./same-bytes";

/**
 * The runs on the operator's disk: `FOLDER/ID/journal.jsonl` and `FOLDER/ID/artefacts/`. It mirrors the journal of the
 * target, and can be lost.
 */
export function localStore(files: Files, folder: string): RunStore {
  const journalPath = (runId: string): string => `${folder}/${runId}/journal.jsonl`;
  const artefactPath = (runId: string, name: string): string => {
    checkArtefactName(name);
    return `${folder}/${runId}/artefacts/${name}`;
  };
  return {
    name: `local:${folder}`,
    runs: async () => (await files.list(folder)).filter((entry) => entry.isFolder).map((entry) => entry.name),
    readJournal: (runId) => files.read(journalPath(runId)),
    append: ({ runId, line }) => files.append(journalPath(runId), Buffer.from(line, "utf8")),
    repairTail: (runId, length) => files.truncate(journalPath(runId), length),
    artefacts: async (runId) => {
      const names = (await files.list(`${folder}/${runId}/artefacts`)).filter((entry) => !entry.isFolder);
      const read = names.map(async ({ name }) => {
        const bytes = (await files.read(artefactPath(runId, name))) ?? new Uint8Array();
        return { name, length: bytes.length, sha256: sha256(bytes) };
      });
      return Promise.all(read);
    },
    readArtefact: (runId, name) => files.read(artefactPath(runId, name)),
    putArtefact: async (runId, name, bytes) => {
      if (await files.create(artefactPath(runId, name), bytes)) return;
      if (sameBytes(await files.read(artefactPath(runId, name)), bytes)) return;
      const what = `The artefact ${name} of run ${runId} exists in ${folder} with other content.`;
      throw new CutoverError({ code: "ARTEFACT_EXISTS", what });
    },
  };
}
