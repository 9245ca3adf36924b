import fc from "fast-check";
import type { ValueMap } from "../../../lib/shell";
import { call, errorOf, lock, one, openSmall } from "./estate";

jest.setTimeout(60_000);

const record = (seq: number, text = `record ${seq}`): ValueMap => ({
  RunId: "r1",
  Seq: seq,
  Hash: `h-${text}`,
  Line: text,
});

describe("the lock of a computer", () => {
  it("refuses every changing command of a deposed owner, which changes nothing", async () => {
    const lab = await openSmall();
    const old = await lock(lab);
    await lock(lab);
    const before = lab.snapshot().text;
    const deeds: readonly (readonly [string, ValueMap])[] = [
      ["Stop-CutoverService", { Name: "Redis" }],
      ["Copy-CutoverTree", { Source: "C:\\App", Destination: "D:\\B" }],
      ["Set-CutoverFile", { Path: "C:\\x", Content: Buffer.from("x") }],
      ["Add-CutoverJournalRecord", record(1)],
      ["Save-CutoverArtefact", { RunId: "r1", Name: "a", Content: Buffer.from("x") }],
      ["Set-CutoverLock", {}],
      ["Exit-CutoverLock", {}],
    ];
    for (const [name, parameters] of deeds) {
      const calling = call(lab, name, parameters, { fence: old });
      await expect(calling).rejects.toMatchObject({ code: "FENCE_REFUSED", exitCode: 6 });
      expect(await errorOf(call(lab, name, parameters))).toBe("CutoverFenceRefused");
    }
    expect(lab.snapshot().text).toBe(before);
    const commands = lab.history().filter((event) => event.kind === "command" && event.outcome === "refused");
    expect(commands).toHaveLength(2 * deeds.length);
  });

  it("lets a deposed owner look", async () => {
    const lab = await openSmall();
    const old = await lock(lab);
    await lock(lab);
    expect((await one(lab, "Get-CutoverLock", {}, { fence: old })).epoch).toBe(2);
  });

  it("is taken at the epoch that was seen, by its own run or when it is free, and keeps its epoch when released", async () => {
    const lab = await openSmall();
    const enter = (RunId: string, ExpectedEpoch: number) =>
      call(lab, "Enter-CutoverLock", { RunId, ExpectedEpoch, Store: "target:APP01", OwnerHost: "h" });
    await enter("r1", 0);
    expect(await errorOf(enter("r2", 1))).toBe("LockHeld");
    expect(await errorOf(enter("r1", 0))).toBe("LockEpochChanged");
    await enter("r1", 1);
    await call(lab, "Set-CutoverLock", { PastPointOfNoReturn: true }, { fence: { runId: "r1", epoch: 2 } });
    await call(lab, "Set-CutoverLock", {}, { fence: { runId: "r1", epoch: 2 } });
    expect(await one(lab, "Get-CutoverLock")).toMatchObject({ exists: true, epoch: 2, pastPointOfNoReturn: true });
    await call(lab, "Exit-CutoverLock", {}, { fence: { runId: "r1", epoch: 2 } });
    expect(await one(lab, "Get-CutoverLock")).toMatchObject({ exists: false, epoch: 2, pastPointOfNoReturn: false });
    expect(await errorOf(call(lab, "Exit-CutoverLock", {}, { fence: { runId: "r1", epoch: 2 } }))).toBe(
      "CutoverFenceRefused",
    );
    const events = lab.history().filter((event) => event.kind === "change" && event.subject === "lock");
    expect(events.map((event) => event.kind === "change" && event.to)).toEqual(["held", "held", "held", "free"]);
  });
});

describe("the journal on a target", () => {
  it("takes the same record any number of times and refuses another one in its place", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(fc.integer({ min: 1, max: 6 }), fc.boolean()), { maxLength: 25 }),
        async (tries) => {
          const lab = await openSmall();
          const fence = await lock(lab);
          let last = 0;
          for (const [seq, same] of tries) {
            const id = await errorOf(
              call(lab, "Add-CutoverJournalRecord", record(seq, same ? `record ${seq}` : "other"), { fence }),
            );
            const fits = seq === last + 1;
            if (fits && same) last = seq;
            else if (fits) return;
            expect(id).toBe(fits || (seq <= last && same) ? "" : seq <= last ? "JournalConflict" : "JournalGap");
          }
          const { content, length } = await one(lab, "Get-CutoverJournal", { RunId: "r1" });
          const text = Array.from({ length: last }, (_, i) => `record ${i + 1}\n`).join("");
          expect([Buffer.from(content as Uint8Array).toString(), length]).toEqual([text, BigInt(text.length)]);
          if (last > 0) expect((await one(lab, "Get-CutoverLock")).headSeq).toBe(last);
        },
      ),
      { numRuns: 60 },
    );
  });

  it("is cut behind its last whole record and nowhere else", async () => {
    const lab = await openSmall({
      hazards: [{ at: "Add-CutoverJournalRecord", does: "journal-half-written", skip: 1 }],
    });
    const fence = await lock(lab);
    await call(lab, "Add-CutoverJournalRecord", record(1), { fence });
    expect(await errorOf(call(lab, "Add-CutoverJournalRecord", record(2), { fence }))).toBe("PSSessionStateBroken");
    expect((await one(lab, "Get-CutoverJournal", { RunId: "r1" })).length).toBe(13n);
    expect(await errorOf(call(lab, "Add-CutoverJournalRecord", record(2), { fence }))).toBe("JournalTorn");
    const repair = (Length: bigint) => call(lab, "Repair-CutoverJournal", { RunId: "r1", Length }, { fence });
    expect(await errorOf(repair(3n))).toBe("JournalRepairRefused");
    await repair(9n);
    await call(lab, "Add-CutoverJournalRecord", record(2), { fence });
    expect((await one(lab, "Get-CutoverJournal", { RunId: "r1" })).length).toBe(18n);
  });

  it("refuses a record that is not one line, and records of a run that does not hold the lock", async () => {
    const lab = await openSmall();
    const fence = await lock(lab);
    expect(await errorOf(call(lab, "Add-CutoverJournalRecord", record(1, "two\nlines"), { fence }))).toBe(
      "JournalLineInvalid",
    );
    const other = { ...record(1), RunId: "r2" };
    expect(await errorOf(call(lab, "Add-CutoverJournalRecord", other, { fence }))).toBe("LockHeld");
  });
});

describe("an artefact", () => {
  it("is written once: the same bytes again are accepted, others are refused and change nothing", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.uint8Array({ minLength: 1, maxLength: 50 }),
        fc.uint8Array({ minLength: 1, maxLength: 50 }),
        async (first, second) => {
          const lab = await openSmall();
          const fence = await lock(lab);
          const save = (Content: Uint8Array) =>
            errorOf(call(lab, "Save-CutoverArtefact", { RunId: "r1", Name: "Web.config", Content }, { fence }));
          const same = Buffer.compare(first, second) === 0;
          expect([await save(first), await save(second), await save(first)]).toEqual([
            "",
            same ? "" : "ArtefactExists",
            "",
          ]);
          const artefact = await one(lab, "Get-CutoverArtefact", { RunId: "r1", Name: "web.CONFIG" });
          expect(artefact).toMatchObject({ exists: true, length: BigInt(first.length), content: first });
          expect(lab.history().filter((event) => event.kind === "change" && event.subject === "artefact")).toHaveLength(
            1,
          );
        },
      ),
      { numRuns: 40 },
    );
  });

  it("and a run have names that stay in their folder", async () => {
    const lab = await openSmall();
    const names = ["..\\x", "a/../b", "C:\\x", "a:b", "con", "x.", "x ", "", "*", "a\\\\b", "\u0000", "__proto__"];
    for (const Name of names) {
      const id = await errorOf(call(lab, "Save-CutoverArtefact", { RunId: "r1", Name, Content: Buffer.from("x") }));
      expect([Name, id]).toEqual([
        Name,
        Name === "" ? "ParameterArgumentValidationErrorEmptyStringNotAllowed" : "NameInvalid",
      ]);
    }
    for (const RunId of ["..", "a\\b", "a/b", "nul", "__proto__"]) {
      expect(await errorOf(call(lab, "Get-CutoverJournal", { RunId }))).toBe("NameInvalid");
    }
    expect(await call(lab, "Get-CutoverRun")).toEqual([]);
  });
});
