import { checkRunId } from "../../runs/names";
import { findRun, journalBytes, journalLength } from "../../runs/run-folder";
import type { CommandHandler } from "../../world/call";

export const getCutoverJournal: CommandHandler = (call) => {
  const run = findRun(call.computer, checkRunId(call.text("RunId")));
  if (run === undefined || journalLength(run) === 0) return [{ exists: false, length: 0n, content: new Uint8Array() }];
  const content = journalBytes(call.world.blobs, run, Math.max(0, call.optionalInteger("Offset") ?? 0));
  return [{ exists: true, length: BigInt(journalLength(run)), content }];
};
