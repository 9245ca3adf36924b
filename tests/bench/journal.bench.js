const { createHash } = require("node:crypto");
const { mkdtempSync, mkdirSync, readFileSync, rmSync, writeFileSync } = require("node:fs");
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

module.exports = {
  title: `opening a journal of ${RECORDS} records, against reading and hashing the file`,
  limit: 5,
  unit: "×",
  async run() {
    const folder = mkdtempSync(join(tmpdir(), "cutover-bench-"));
    const file = join(folder, RUN, "journal.jsonl");
    mkdirSync(join(folder, RUN));
    writeFileSync(file, journalOf(RECORDS));
    const store = localStore(diskFiles, folder);
    const open = async () => {
      const { records } = verifyJournal(RUN, await store.readJournal(RUN));
      if (records.length !== RECORDS) throw new Error(`${records.length} records were read.`);
    };
    const reference = () => void createHash("sha256").update(readFileSync(file)).digest("hex");
    try {
      return await ratioOf({ measured: open, reference });
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  },
};
