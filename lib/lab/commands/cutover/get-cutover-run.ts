import { journalLength } from "../../runs/run-folder";
import type { CommandHandler } from "../../world/call";

export const getCutoverRun: CommandHandler = ({ computer }) =>
  Object.entries(computer.runs)
    .filter(([, run]) => journalLength(run) > 0)
    .map(([runId, run]) => ({
      runId,
      journalBytes: BigInt(journalLength(run)),
      artefacts: Object.entries(run.artefacts).map(([name, { length, sha256 }]) => ({
        name,
        length: BigInt(length),
        sha256,
      })),
    }));
