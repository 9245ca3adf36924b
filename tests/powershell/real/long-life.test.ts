import { describeOnLinux } from "./on-linux";
import type { ProcessFigures } from "./process-figures";
import { runProgram } from "./run-program";

interface Side extends ProcessFigures {
  /** What the runtime itself says is in use after a collection. */
  readonly usedBytes: number;
}
interface Figures {
  readonly here: Side;
  readonly there: Side;
}

/** Only ends what hangs, on a machine that is busy with other things. */
const LIMIT_MS = 3_600_000;
const MIB = 1024 * 1024;

describeOnLinux("a session that serves for a long time", () => {
  it(
    "has after 20,000 more calls no more handles and threads than before, and within a tenth the same memory, on both sides",
    async () => {
      const { before, after } = (await runProgram("many-calls.ts").next()) as { before: Figures[]; after: Figures[] };
      for (const side of ["here", "there"] as const) {
        const most = (of: keyof Side) => Math.max(...before.map((figures) => figures[side][of]));
        const least = (of: keyof Side) => Math.min(...after.map((figures) => figures[side][of]));
        expect(least("handles")).toBeLessThanOrEqual(most("handles"));
        // The pools of both runtimes have one or two more at work now and then.
        expect(least("threads")).toBeLessThanOrEqual(most("threads") + 2);
        expect(least("usedBytes")).toBeLessThan(most("usedBytes") * 1.1);
        expect(least("residentBytes")).toBeLessThan(most("residentBytes") * 1.1);
      }
    },
    LIMIT_MS,
  );

  it(
    "takes less than 400 MiB on either side for 64 MiB of text there and back, the tenth time as the first",
    async () => {
      const rounds = (await runProgram("long-texts.ts").next()) as {
        readonly here: number;
        readonly there: number;
        readonly isSame: boolean;
      }[];
      expect(rounds).toHaveLength(10);
      for (const { here, there, isSame } of rounds) {
        expect(isSame).toBe(true);
        expect(here).toBeLessThan(400 * MIB);
        expect(there).toBeLessThan(400 * MIB);
      }
      // The second is the first with a text left over that nobody has collected yet.
      const [, second, last] = [rounds[0], rounds[1], rounds.at(-1)];
      for (const side of ["here", "there"] as const)
        expect(last?.[side] ?? 0).toBeLessThan((second?.[side] ?? 0) * 1.1);
    },
    LIMIT_MS,
  );
});
