import type { ComputerState } from "../state/computer-state";
import { labError } from "../world/lab-error";
import type { World } from "../world/world";
import { makeRun, takeRunSpace } from "./run-folder";
import type { RunState } from "./run-state";

export interface JournalRecordDraft {
  readonly seq: number;
  readonly hash: string;
  /** With or without its line feed. */
  readonly line: string;
}

/**
 * Adds a record to a journal; gives false when exactly this record is there already.
 *
 * @throws LabError JournalConflict (another record at that place), JournalGap (records before it are missing),
 * JournalTorn (a half record must be cut first), JournalLineInvalid, DiskFull. Nothing is written then.
 */
export function appendRecord(
  world: World,
  computer: ComputerState,
  runId: string,
  record: JournalRecordDraft,
): boolean {
  const { seq, hash, line } = record;
  const text = line.replace(/\n$/, "");
  if (text === "" || /[\r\n]/.test(text)) throw refused("JournalLineInvalid", `Record ${seq} is not one line.`);
  const bytes = Buffer.from(`${text}\n`, "utf8");
  const run = makeRun(computer, runId);
  if (isThere(world, run, record, bytes)) return false;
  const last = run.journal.at(-1);
  const follows = last === undefined ? seq === 0 || seq === 1 : seq === last.seq + 1;
  if (!follows) throw refused("JournalGap", `Record ${seq} does not follow record ${last?.seq ?? "none"} of ${runId}.`);
  if (run.tornTail !== null) throw refused("JournalTorn", `The journal of ${runId} ends with half a record.`);
  takeRunSpace(computer, bytes.length);
  run.journal.push({ seq, hash, sha256: world.blobs.put(bytes), length: bytes.length });
  return true;
}

function isThere(world: World, run: RunState, record: JournalRecordDraft, bytes: Buffer): boolean {
  const there = run.journal.find((part) => part.seq === record.seq);
  if (there === undefined) return false;
  if (there.hash === record.hash && bytes.equals(world.blobs.get(there.sha256))) return true;
  throw refused("JournalConflict", `The journal has another record at ${record.seq}: ${there.hash}.`);
}

function refused(id: string, message: string): Error {
  return labError({ id, category: id === "JournalConflict" ? "ResourceExists" : "InvalidData", message });
}
