import { execFileSync } from "node:child_process";
import { appendFileSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { hostname, tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import type { Fence } from "../../lib/shell";
import { describeWith } from "../support/capability";
import { cutover, type DirectShell, openDirect } from "./direct-shell";
import { both, expectSame, openTwins, type TwinCall } from "./twin";

const runId = fc.oneof(
  { weight: 12, arbitrary: fc.constantFrom("run-1", "run-2") },
  { weight: 1, arbitrary: fc.constantFrom("../run-1", "a/b", "con", "x.", "r".repeat(101), "") },
);
const fence: fc.Arbitrary<Fence | undefined> = fc.oneof(
  fc.constant(undefined),
  fc.record({ runId: fc.constantFrom("run-1", "run-2"), epoch: fc.integer({ min: 0, max: 3 }) }),
);
const store = fc.constantFrom(`target:${hostname()}`, `target:${hostname().toUpperCase()}`, "target:OTHER", "share:x");
const line = (seq: number, text: string) => `{"seq":${seq},"hash":"h${seq}${text}","data":"${text} ä日"}`;
const artefact = fc.constantFrom(
  "before",
  "Before",
  "web-config/before",
  "a\\b",
  "../x",
  "a//b",
  "nul",
  "x".repeat(301),
);
const bytes = fc.constantFrom(new Uint8Array([1]), new Uint8Array([0, 255, 10]), new Uint8Array());

const enter = fc
  .record({
    RunId: runId,
    ExpectedEpoch: fc.integer({ min: 0, max: 3 }),
    Store: store,
    OwnerHost: fc.constant("LAPTOP"),
  })
  .map((parameters) => ({ name: "Enter-CutoverLock", parameters }));
const set = fc.constantFrom<TwinCall>(
  { name: "Set-CutoverLock", parameters: {} },
  { name: "Set-CutoverLock", parameters: { PastPointOfNoReturn: true } },
  { name: "Exit-CutoverLock", parameters: {} },
  { name: "Set-CutoverLockHead", parameters: { Seq: 7, Hash: "seven" } },
);
const add = fc
  .record({ run: runId, seq: fc.integer({ min: 0, max: 5 }), text: fc.constantFrom("", "x", "x\n", "a\nb", "$(calc)") })
  .map(({ run, seq, text }) => ({
    name: "Add-CutoverJournalRecord",
    parameters: {
      RunId: run,
      Seq: seq,
      Hash: `h${seq}${text}`,
      Line: text === "a\nb" ? "a\nb" : line(seq, text.trim()),
    },
  }));
const repair = fc
  .record({ RunId: runId, Length: fc.constantFrom(0n, 10n, 40n) })
  .map((parameters) => ({ name: "Repair-CutoverJournal", parameters }));
const save = fc
  .record({ RunId: runId, Name: artefact, Content: bytes })
  .map((parameters) => ({ name: "Save-CutoverArtefact", parameters }));
const look = fc.oneof(
  fc.constant<TwinCall>({ name: "Get-CutoverLock", parameters: {} }),
  fc.constant<TwinCall>({ name: "Get-CutoverRun", parameters: {} }),
  fc
    .record({ RunId: runId, Offset: fc.constantFrom(0n, 5n, 1000n) })
    .map((parameters) => ({ name: "Get-CutoverJournal", parameters })),
  fc
    .record({ RunId: runId, Name: artefact, NoContent: fc.boolean() })
    .map((parameters) => ({ name: "Get-CutoverArtefact", parameters })),
);
const anything = fc.oneof(
  { weight: 4, arbitrary: enter },
  { weight: 3, arbitrary: set },
  { weight: 6, arbitrary: add },
  { weight: 1, arbitrary: repair },
  { weight: 3, arbitrary: save },
  { weight: 4, arbitrary: look },
);
const call: fc.Arbitrary<TwinCall> = fc.tuple(anything, fence).map(([one, by]) => (by ? { ...one, fence: by } : one));

/** A run that holds its lock and writes on: so that long journals happen. */
const honest: fc.Arbitrary<TwinCall[]> = fc.integer({ min: 1, max: 6 }).map((length) => {
  const by = { runId: "run-1", epoch: 1 };
  const taken = { RunId: "run-1", ExpectedEpoch: 0, Store: `target:${hostname()}`, OwnerHost: "LAPTOP" };
  const records = Array.from({ length }, (_, i) => ({
    name: "Add-CutoverJournalRecord",
    parameters: { RunId: "run-1", Seq: i + 1, Hash: `h${i + 1}`, Line: line(i + 1, "") },
    fence: by,
  }));
  const artefact = { RunId: "run-1", Name: "Saved/Before" };
  const saved = { name: "Save-CutoverArtefact", parameters: { ...artefact, Content: new Uint8Array([0, 255]) } };
  const kept = ["run-1", "run-2"].map((RunId) => ({ name: "Get-CutoverArtefact", parameters: { ...artefact, RunId } }));
  const journal = { name: "Get-CutoverJournal", parameters: { RunId: "run-1", Offset: 3n } };
  return [
    { name: "Enter-CutoverLock", parameters: taken },
    ...records,
    { ...saved, fence: by },
    { ...saved, parameters: { ...saved.parameters, Content: new Uint8Array([1]) }, fence: by },
    ...kept,
    journal,
    { name: "Get-CutoverRun", parameters: {} },
  ];
});

/** Only ends what hangs, on a machine that is busy with other things. */
const LIMIT_MS = 600_000;

describeWith("pwsh", "lock, fence, journal and artefacts of the module and of the lab", () => {
  let shell: DirectShell;
  let base: string;
  beforeAll(async () => {
    base = mkdtempSync(join(tmpdir(), "cutover-twins-"));
    shell = await openDirect(join(base, "data"));
  });
  afterAll(async () => {
    await shell.close();
    rmSync(base, { recursive: true, force: true });
  });

  it(
    "give the same results and the same errors in random sequences of calls",
    async () => {
      let count = 0;
      const sequences = fc.tuple(
        fc.oneof(fc.constant<TwinCall[]>([]), honest),
        fc.array(call, { minLength: 8, maxLength: 20 }),
      );
      await fc.assert(
        fc.asyncProperty(sequences, async ([begin, rest]) => {
          count += 1;
          const twins = await openTwins(shell, join(base, String(count)));
          for (const one of [...begin, ...rest]) {
            const { lab, real } = await both(twins, one);
            expectSame(one, sorted(lab), sorted(real));
          }
          const lock = { name: "Get-CutoverLock", parameters: {} };
          const end = await both(twins, lock);
          expect(end.real).toEqual(end.lab);
        }),
        { numRuns: 25, endOnFailure: true },
      );
    },
    LIMIT_MS,
  );

  it("go on from half a record, which only a repair cuts, and from an index that lags behind", async () => {
    const data = join(base, "torn");
    await shell.useData(data);
    const ask = (name: string, parameters: TwinCall["parameters"]) =>
      shell.invoke({ module: "Cutover", name, parameters }, { deadlineMs: 60_000 });
    const record = (seq: number) => ({ RunId: "run-1", Seq: seq, Hash: `h${seq}`, Line: line(seq, "") });
    await ask("Add-CutoverJournalRecord", record(1));
    const folder = join(data, "runs", "run-1");
    appendFileSync(join(folder, "journal.jsonl"), `${line(2, "")}\n{"seq":3,"ha`);
    await expect(ask("Add-CutoverJournalRecord", record(3))).rejects.toMatchObject({
      error: { id: expect.stringMatching(/^JournalTorn,/) },
    });
    const whole = Buffer.byteLength(`${line(1, "")}\n${line(2, "")}\n`);
    await expect(ask("Repair-CutoverJournal", { RunId: "run-1", Length: BigInt(whole - 1) })).rejects.toMatchObject({
      error: { id: expect.stringMatching(/^JournalRepairRefused,/) },
    });
    await ask("Repair-CutoverJournal", { RunId: "run-1", Length: BigInt(whole) });
    await ask("Add-CutoverJournalRecord", record(2));
    await ask("Add-CutoverJournalRecord", record(3));
    const { output } = await ask("Get-CutoverJournal", { RunId: "run-1" });
    const { content } = output[0] as { content: Uint8Array };
    expect(Buffer.from(content).toString("utf8")).toBe(`${line(1, "")}\n${line(2, "")}\n${line(3, "")}\n`);
    expect(existsSync(join(folder, "journal.index"))).toBe(true);
  });

  it("keep the lock from everybody while a changing command is under way, and no longer", async () => {
    const data = join(base, "gate");
    const [other, third] = await Promise.all([openDirect(data), openDirect(data)]);
    await shell.useData(data);
    const source = join(base, "slow");
    mkdirSync(source);
    // Nobody reads to the end of a pipe before its writer has closed it: the copy lasts as long as the test wants.
    execFileSync("mkfifo", [join(source, "file")]);
    const order: string[] = [];
    const copying = shell
      .invoke(cutover("Copy-CutoverTree", { Source: source, Destination: `${source}-copy` }), { deadlineMs: 60_000 })
      .then(() => order.push("copied"));
    while (!existsSync(`${source}-copy`)) await third.invoke(cutover("Get-CutoverLock"), { deadlineMs: 60_000 });
    const taken = { RunId: "run-2", ExpectedEpoch: 0, Store: "target:x", OwnerHost: "x" };
    const entering = other
      .invoke(cutover("Enter-CutoverLock", taken), { deadlineMs: 60_000 })
      .then(() => order.push("entered"));
    for (let look = 0; look < 10; look += 1) {
      const { output } = await third.invoke(cutover("Get-CutoverLock"), { deadlineMs: 60_000 });
      expect(output).toMatchObject([{ exists: false }]);
    }
    writeFileSync(join(source, "file"), "all");
    await Promise.all([copying, entering]);
    expect(order).toEqual(["copied", "entered"]);
    await Promise.all([other.close(), third.close()]);
  });
});

const sorted = (gave: unknown): unknown => {
  const output = (gave as { output?: { runId?: string }[] }).output;
  if (!Array.isArray(output)) return gave;
  const byText = (a: unknown, b: unknown) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1);
  return { output: output.map((one) => sortedArtefacts(one, byText)).sort(byText) };
};

function sortedArtefacts(one: unknown, byText: (a: unknown, b: unknown) => number): unknown {
  const artefacts = (one as { artefacts?: unknown[] } | null)?.artefacts;
  return Array.isArray(artefacts) ? { ...(one as object), artefacts: [...artefacts].sort(byText) } : one;
}
