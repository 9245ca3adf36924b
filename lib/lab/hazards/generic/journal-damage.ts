import { sessionLost } from "../../shell/errors";
import { LabError } from "../../world/lab-error";
import type { World } from "../../world/world";
import type { Hazard } from "../hazard";

export const journalHalfWritten: Hazard = {
  name: "journal-half-written",
  text: "At Add-CutoverJournalRecord: half of the record reaches the disk, then the session is lost.",
  source: "design §3: only the last record may be cut",
  phase: "before",
  needsCommand: true,
  strike: ({ world, computer, call }) => {
    if (call === undefined) return;
    const run = world.computer(computer).runs[call.text("RunId")];
    const line = Buffer.from(call.text("Line"), "utf8");
    const half = line.subarray(0, Math.floor(line.length / 2));
    if (run !== undefined) run.tornTail = { sha256: world.blobs.put(half), length: half.length };
    throw new LabError(sessionLost(computer, true));
  },
};

export const journalTailLost: Hazard = {
  name: "journal-tail-lost",
  text: "The last record of every journal on the computer is gone, as after a disk that lied about writing.",
  source: "design §3: a lost tail is noticed while the run is unfinished",
  phase: "before",
  strike: ({ world, computer }) => {
    for (const run of Object.values(world.computer(computer).runs)) run.journal.pop();
  },
};

export const journalRecordChanged: Hazard = {
  name: "journal-record-changed",
  text: "Bytes in the middle of every journal on the computer are others than were written.",
  source: "design §3: any other damage is refused and named",
  phase: "before",
  strike: ({ world, computer }) => {
    for (const run of Object.values(world.computer(computer).runs)) damageMiddle(world, run.journal);
  },
};

function damageMiddle(world: World, journal: { sha256: string; length: number }[]): void {
  const part = journal[Math.floor(journal.length / 2)];
  if (part === undefined) return;
  const bytes = Uint8Array.from(world.blobs.get(part.sha256));
  const at = Math.floor(bytes.length / 2);
  bytes[at] = bytes[at] === 0x58 ? 0x59 : 0x58;
  part.sha256 = world.blobs.put(bytes);
}
