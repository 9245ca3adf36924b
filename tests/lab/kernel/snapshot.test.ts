import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { type Lab, openLab, readLabFolder } from "../../../lib/lab";
import { call, lock, one, openSmall } from "./estate";

jest.setTimeout(60_000);

type Deed = (lab: Lab) => Promise<unknown>;

/** Things that change an estate in every slice, some of them refused. */
const deeds: Readonly<Record<string, Deed>> = {
  stop: (lab) => call(lab, "Stop-CutoverService", { Name: "Redis" }),
  start: (lab) => call(lab, "Start-CutoverService", { Name: "Redis" }).catch(() => 0),
  copy: (lab) => call(lab, "Copy-CutoverTree", { Source: "C:\\App", Destination: "D:\\Backup" }).catch(() => 0),
  vanish: (lab) => call(lab, "Remove-CutoverFile", { Path: "C:\\App\\app.exe", ExpectedSha256: "x" }).catch(() => 0),
  write: (lab) => call(lab, "Set-CutoverFile", { Path: "D:\\new.txt", Content: Buffer.from("new") }).catch(() => 0),
  rule: (lab) => call(lab, "Set-CutoverAccessRule", { Name: "r", Kind: "iis", Site: "s", Allow: ["10.0.0.1"] }),
  reboot: (lab) => call(lab, "Restart-CutoverComputer", { RequestId: "x", Reason: "y" }, { on: "DB01" }).catch(() => 0),
  sleep: (lab) => lab.ports.clock.sleep(700),
  random: async (lab) => lab.ports.random.bytes(8),
  look: (lab) => call(lab, "Get-CutoverProcess"),
};
const someDeeds = fc.array(fc.constantFrom(...Object.keys(deeds)), { maxLength: 8 });

const doAll = async (lab: Lab, names: readonly string[]): Promise<void> => {
  for (const name of names) await deeds[name]?.(lab);
};

describe("a snapshot", () => {
  it("opens as the same estate, with its history, time and pending work, and goes on in the same way", async () => {
    await fc.assert(
      fc.asyncProperty(someDeeds, someDeeds, async (before, after) => {
        const lab = await openSmall();
        await doAll(lab, before);
        const snapshot = lab.snapshot();
        const again = await openLab({ snapshot });
        expect(again.snapshot().text).toBe(snapshot.text);
        expect(again.history()).toEqual(lab.history());
        expect(again.pendingMs()).toBe(lab.pendingMs());
        await doAll(lab, after);
        await doAll(again, after);
        expect(again.snapshot().text).toBe(lab.snapshot().text);
        expect(again.history()).toEqual(lab.history());
      }),
      { numRuns: 20 },
    );
  });

  it("does not change when the estate goes on, nor when what was opened from it does", async () => {
    const lab = await openSmall();
    const snapshot = lab.snapshot();
    const { text, sha256 } = snapshot;
    await doAll(lab, Object.keys(deeds));
    await doAll(await openLab({ snapshot }), Object.keys(deeds));
    expect([snapshot.text, snapshot.history.length]).toEqual([text, 0]);
    expect((await openLab({ snapshot })).snapshot().sha256).toBe(sha256);
  });

  it("has the bytes that the live folder of the same estate has, which opens as the same estate", async () => {
    const folder = mkdtempSync(join(tmpdir(), "cutover-lab-"));
    try {
      await fc.assert(
        fc.asyncProperty(someDeeds, fc.nat(), async (names, round) => {
          const live = join(folder, `${round}-${names.join("-")}`);
          rmSync(live, { recursive: true, force: true });
          const [kept, inMemory] = [await openSmall({ folder: live }), await openSmall()];
          for (const lab of [kept, inMemory]) await doAll(lab, names);
          expect(readLabFolder(live)?.text).toBe(inMemory.snapshot().text);
          expect(readLabFolder(live)?.history).toEqual(inMemory.history());
          await kept.close();
          const reopened = await openLab({ folder: live });
          expect(reopened.snapshot().text).toBe(inMemory.snapshot().text);
          expect(reopened.history()).toEqual(inMemory.history());
          await reopened.close();
        }),
        { numRuns: 8 },
      );
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });

  it("begins a live folder, with all contents in it", async () => {
    const folder = mkdtempSync(join(tmpdir(), "cutover-lab-"));
    try {
      const lab = await openSmall();
      const fence = await lock(lab);
      await call(lab, "Save-CutoverArtefact", { RunId: "r1", Name: "a", Content: Buffer.from("artefact") }, { fence });
      const kept = await openLab({ snapshot: lab.snapshot(), folder: join(folder, "live") });
      await kept.close();
      const reopened = await openLab({ folder: join(folder, "live") });
      const artefact = await one(reopened, "Get-CutoverArtefact", { RunId: "r1", Name: "a" });
      expect(Buffer.from(artefact.content as Uint8Array).toString()).toBe("artefact");
      expect(Buffer.from(reopened.readFile("APP01", "c:\\app\\APP.EXE") ?? []).toString()).toBe("app 6.2");
      await reopened.close();
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });

  it("is refused to a second owner of a live folder", async () => {
    const folder = mkdtempSync(join(tmpdir(), "cutover-lab-"));
    const lab = await openSmall({ folder });
    await expect(openSmall({ folder })).rejects.toMatchObject({ code: "LAB_IN_USE" });
    await lab.close();
    await (await openSmall({ folder })).close();
    rmSync(folder, { recursive: true, force: true });
  });
});
