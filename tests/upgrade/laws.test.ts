import fc from "fast-check";
import { applying, ended } from "./support/drive";
import { livesUntilTheEnd } from "./support/lives";
import { failing, type RandomUpgrade, randomUpgrades } from "./support/random-upgrade";
import type { Faults, TestEstate } from "./support/test-estate";

const runs = { numRuns: 60 };

const deaths: fc.Arbitrary<readonly Faults[]> = fc.array(
  fc.record({ killAt: fc.integer({ min: 1, max: 90 }), isAccepted: fc.boolean() }),
  { minLength: 1, maxLength: 3 },
);

describe("for every upgrade", () => {
  it("applying twice is applying once: the second time nothing changes", async () => {
    await fc.assert(
      fc.asyncProperty(randomUpgrades(), async ({ upgrade, estate }) => {
        const first = ended(await applying(estate, upgrade));
        expect(first.kind).toBe("done");
        const after = structuredClone(estate.state.computers);
        expect(ended(await applying(estate, upgrade)).kind).toBe("nothing-to-do");
        expect(estate.state.computers).toEqual(after);
      }),
      runs,
    );
  });

  it("a run that is killed anywhere and resumed, also twice and elsewhere, ends as an undisturbed one", async () => {
    await fc.assert(
      fc.asyncProperty(randomUpgrades(), deaths, async ({ upgrade, estate }, kills) => {
        const undisturbed = estate.copy();
        const whole = await livesUntilTheEnd(undisturbed, upgrade, []);
        const result = await livesUntilTheEnd(estate, upgrade, kills);
        expect(result.exitCode).toBe(whole.exitCode);
        expect(estate.values()).toEqual(undisturbed.values());
        expect(locks(estate)).toEqual([]);
      }),
      runs,
    );
  });

  it("a failure before the point of no return leaves everything as it was, also when the putting back is killed", async () => {
    await fc.assert(
      fc.asyncProperty(
        randomUpgrades({ kinds: ["window", "once", "check", "goal"] }),
        fc.nat(),
        deaths,
        async (random, n, kills) => {
          const failed = failing(random, someOf(random, n));
          const before = failed.estate.values();
          const result = await livesUntilTheEnd(failed.estate, failed.upgrade, kills);
          expect(result).toMatchObject({ kind: "put-back", exitCode: 4 });
          expect(failed.estate.values()).toEqual(before);
          expect(locks(failed.estate)).toEqual([]);
        },
      ),
      runs,
    );
  });

  it("a failure behind the point of no return is exit 5 with the locks kept, and the resume goes forward", async () => {
    const withMigration = randomUpgrades().filter(({ acting }) => acting.slice(0, -1).some(isMigration));
    await fc.assert(
      fc.asyncProperty(withMigration, fc.nat(), deaths, async (random, n, kills) => {
        const behind = random.acting.slice(random.acting.findIndex(isMigration));
        const id = behind[n % behind.length] as string;
        const failed = failing(random, id);
        const result = await livesUntilTheEnd(failed.estate, failed.upgrade, kills);
        expect(result).toMatchObject({ kind: "past-point-of-no-return", exitCode: 5 });
        expect(locks(failed.estate)).toEqual(Object.keys(failed.estate.state.computers));
        if (isMigration(id)) return;
        for (const { values } of Object.values(failed.estate.state.computers)) delete values[`refuses:${id}`];
        expect(await livesUntilTheEnd(failed.estate, random.upgrade, [])).toMatchObject({ kind: "done" });
      }),
      runs,
    );
  });

  it("what cannot be undone is started at most once, whatever dies", async () => {
    const withMigration = randomUpgrades().filter(({ acting }) => acting.some(isMigration));
    await fc.assert(
      fc.asyncProperty(withMigration, deaths, async ({ upgrade, estate, acting }, kills) => {
        await livesUntilTheEnd(estate, upgrade, kills);
        const jobs = Object.values(estate.state.computers).flatMap((computer) => Object.values(computer.jobs));
        expect(jobs.map(({ path }) => path).sort()).toEqual(acting.filter(isMigration).sort());
        expect(jobs.every(({ isDone }) => isDone)).toBe(true);
      }),
      runs,
    );
  });

  it("an owner that was cut off changes nothing once another one has taken the run over", async () => {
    await fc.assert(
      fc.asyncProperty(randomUpgrades(), fc.integer({ min: 5, max: 60 }), async ({ upgrade, estate }, at) => {
        let count = 0;
        let after: string[] | undefined;
        const before = async (): Promise<void> => {
          count += 1;
          const isHeld = locks(estate).length > 0;
          if (count < at || after !== undefined || !isHeld) return;
          after = [];
          await livesUntilTheEnd(estate, upgrade, []);
          after = [...estate.state.changes];
        };
        const life = await applying(estate, upgrade, { before });
        if (after === undefined) return;
        expect(estate.state.changes).toEqual(after);
        expect(["locked", "done"]).toContain(ended(life).kind);
      }),
      runs,
    );
  });
});

const isMigration = (id: string): boolean => id.startsWith("migration");
const someOf = ({ acting }: RandomUpgrade, n: number): string => acting[n % acting.length] as string;

function locks(estate: TestEstate): readonly string[] {
  return Object.entries(estate.state.computers).flatMap(([name, { lock }]) => (lock.runId === null ? [] : [name]));
}
