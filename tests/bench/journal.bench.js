const { hash } = require("node:crypto");
const { mkdtempSync, mkdirSync, rmSync, writeFileSync } = require("node:fs");
const { tmpdir } = require("node:os");
const { join } = require("node:path");
const { ratioOf } = require("./measure");
const { diskFiles } = require("../../dist/lib/node");
const { chained, NO_HEAD, verifyJournal } = require("../../dist/lib/upgrade/journal");
const { localStore } = require("../../dist/lib/upgrade/store");

const RECORDS = 10_000;
const RUN = "bench-run";

function journalOf(count) {
  const lines = [];
  let head = NO_HEAD;
  for (let i = 0; i < count; i++) {
    const content = {
      runId: RUN,
      epoch: 1,
      at: new Date(1_700_000_000_000 + 1000 * i).toISOString(),
      key: `step-${Math.floor(i / 2)}@APP01#1`,
      kind: i % 2 === 0 ? "started" : "done",
      data: { observed: { state: "Started", version: "7.0.1", sha256: "ab".repeat(32), files: [1, 2, 3] } },
    };
    const { record, line } = chained(head, content);
    head = { seq: record.seq, hash: record.hash };
    lines.push(line);
  }
  return lines.join("");
}

const hashed = (content) => hash("sha256", content, "hex");

/** Hashes each line of a file: the least that proving a chain of hashes can cost. */
function hashedLines(bytes) {
  const hashes = [];
  for (let from = 0; from < bytes.length; ) {
    const end = bytes.indexOf(0x0a, from);
    hashes.push(hashed(bytes.subarray(from, end)));
    from = end + 1;
  }
  return hashes;
}

module.exports = {
  // A chain has a hash for each record, so the reference hashes the file by its lines; the ratio to one hash over the
  // whole file is printed beside it.
  title: `opening a journal of ${RECORDS} records, against reading the file and hashing its lines`,
  limit: 5,
  unit: "×",
  async run() {
    const folder = mkdtempSync(join(tmpdir(), "cutover-bench-"));
    const file = join(folder, RUN, "journal.jsonl");
    mkdirSync(join(folder, RUN));
    writeFileSync(file, journalOf(RECORDS));
    const store = localStore(diskFiles, folder);
    const measured = async () => {
      const { records } = verifyJournal(RUN, await store.readJournal(RUN));
      if (records.length !== RECORDS) throw new Error(`${records.length} records were read.`);
    };
    const lines = async () => hashedLines(await store.readJournal(RUN));
    try {
      const byLines = await ratioOf({ measured, reference: lines });
      const whole = await ratioOf({ measured, reference: async () => hashed(await store.readJournal(RUN)) });
      return { ...byLines, said: `${byLines.said}; ${whole.value.toFixed(1)} × against one hash over the whole file` };
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  },
};
