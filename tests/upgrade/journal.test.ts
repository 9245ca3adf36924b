import fc from "fast-check";
import type { ErrorCode } from "../../lib/errors";
import { isCutoverError } from "../../lib/errors";
import type { JournalRecord } from "../../lib/upgrade";
import { chained, checkHead, type Head, NO_HEAD, verifyJournal } from "../../lib/upgrade/journal";

const RUN = "20261121T100000000-020202";

const data = fc.oneof(
  fc.jsonValue(),
  // Texts that look like the members that the verification cuts out of a line.
  fc.constantFrom(
    { hash: "0".repeat(64) },
    { text: '","hash":"abc","' },
    { 'hash":"x': 1 },
    { zeta: { hash: "a", key: "b" } },
    "\u2028\n\r",
  ),
);
const contents = fc.array(fc.record({ kind: fc.constantFrom("started", "done", "before"), key: fc.string(), data }), {
  minLength: 1,
  maxLength: 12,
});

type Content = { kind: string; key: string; data: unknown };

function written(all: readonly Content[]): { lines: string[]; records: JournalRecord[]; head: Head } {
  let head = NO_HEAD;
  const lines: string[] = [];
  const records: JournalRecord[] = [];
  for (const { kind, key, data: said } of all) {
    const at = "2026-11-21T10:00:00.000Z";
    const { record, line } = chained(head, { runId: RUN, epoch: 1, at, key, kind: kind as "done", data: said });
    head = { seq: record.seq, hash: record.hash };
    lines.push(line);
    records.push(record);
  }
  return { lines, records, head };
}

const verify = (lines: readonly string[]) => verifyJournal(RUN, Buffer.from(lines.join(""), "utf8"));

function codeOf(work: () => unknown): ErrorCode | "no error" {
  try {
    work();
    return "no error";
  } catch (thrown) {
    if (!isCutoverError(thrown)) throw thrown;
    return thrown.code;
  }
}

describe("a journal", () => {
  it("is read back as it was written, whatever its records say", () => {
    fc.assert(
      fc.property(contents, (all) => {
        const { lines, records, head } = written(all);
        expect(verify(lines)).toEqual({ records, head, length: Buffer.byteLength(lines.join("")), cutBytes: 0 });
      }),
    );
  });

  it("loses nothing but its last record when it is cut at any byte", () => {
    fc.assert(
      fc.property(contents, fc.nat(), (all, n) => {
        const { lines, records } = written(all);
        const bytes = Buffer.from(lines.join(""), "utf8");
        const last = Buffer.byteLength(lines.at(-1) ?? "");
        const cut = bytes.subarray(0, bytes.length - last + (n % last));
        const found = verifyJournal(RUN, cut);
        expect(found.records).toEqual(records.slice(0, -1));
        expect(found.cutBytes).toBe(cut.length - (bytes.length - last));
      }),
    );
  });

  it("is refused when any one byte of it is another", () => {
    fc.assert(
      fc.property(contents, fc.nat(), fc.integer({ min: 1, max: 255 }), (all, n, by) => {
        const bytes = Buffer.from(written(all).lines.join(""), "utf8");
        // The last byte is the line feed of the last record: without it that record counts as cut.
        const at = n % (bytes.length - 1);
        bytes[at] = ((bytes[at] ?? 0) + by) % 256;
        expect(codeOf(() => verifyJournal(RUN, bytes))).toMatch(/^JOURNAL_/);
      }),
      { numRuns: 300 },
    );
  });

  it("names a record that was changed and given a new hash: the next one does not follow on it", () => {
    const { lines } = written(three);
    const [first, second] = three as [Content, Content];
    const forged = written([{ ...first, data: "forged" }, second]).lines[0] ?? "";
    expect(codeOf(() => verify([forged, ...lines.slice(1)]))).toBe("JOURNAL_RECORD_CHANGED");
  });

  it("names a record that is missing", () => {
    fc.assert(
      fc.property(contents, fc.nat(), (all, n) => {
        fc.pre(all.length > 1);
        const { lines } = written(all);
        const at = n % (lines.length - 1);
        expect(codeOf(() => verify(lines.filter((_, i) => i !== at)))).toBe("JOURNAL_RECORD_MISSING");
      }),
    );
  });

  it("names records that changed places, and a record that stands twice", () => {
    const { lines } = written(three);
    const [a, b, c] = lines as [string, string, string];
    expect(codeOf(() => verify([b, a, c]))).toBe("JOURNAL_REORDERED");
    expect(codeOf(() => verify([a, c, b]))).toBe("JOURNAL_REORDERED");
    expect(codeOf(() => verify([a, b, b, c]))).toBe("JOURNAL_REORDERED");
  });

  it("names a record of a newer version", () => {
    const { lines } = written(three);
    const newer = (lines[1] ?? "").replace('"v":1', '"v":2');
    expect(codeOf(() => verify([lines[0] ?? "", newer]))).toBe("JOURNAL_NEWER");
  });

  it("names a record of another run", () => {
    const { lines } = written(three);
    expect(codeOf(() => verifyJournal("another", Buffer.from(lines.join(""))))).toBe("JOURNAL_RECORD_CHANGED");
  });
});

describe("the head that a lock remembers", () => {
  const { lines, records, head } = written([
    { kind: "started", key: "a", data: 1 },
    { kind: "done", key: "a", data: 2 },
    { kind: "started", key: "b", data: 3 },
  ]);
  const check = (journal: ReturnType<typeof verify>, known: Head) =>
    codeOf(() => checkHead({ runId: RUN, journal, head: known, witness: "the lock" }));

  it("may lag behind the journal", () => {
    expect(check(verify(lines), head)).toBe("no error");
    expect(check(verify(lines), { seq: 1, hash: records[0]?.hash ?? "" })).toBe("no error");
    expect(check(verify([]), { seq: 0, hash: "" })).toBe("no error");
  });

  it("names a tail that is lost", () => {
    expect(check(verify(lines.slice(0, 2)), head)).toBe("JOURNAL_TAIL_LOST");
  });

  it("accepts that the record it means is the cut one", () => {
    expect(check(verify([...lines.slice(0, 2), (lines[2] ?? "").slice(0, 40)]), head)).toBe("no error");
  });

  it("names a journal that has another record in that place", () => {
    expect(check(verify(lines), { seq: 2, hash: "f".repeat(64) })).toBe("JOURNAL_RECORD_CHANGED");
  });
});

const three: readonly Content[] = [
  { kind: "started", key: "a", data: { n: 1 } },
  { kind: "done", key: "a", data: { n: 2 } },
  { kind: "started", key: "b", data: null },
];
