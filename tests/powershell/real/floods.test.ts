import { describeWith } from "../../support/capability";
import { describeOnLinux } from "./on-linux";
import { runProgram } from "./run-program";

interface Flood {
  readonly output: readonly unknown[];
  readonly errors: readonly unknown[];
  readonly records: number;
  readonly last?: { readonly status: string };
  readonly here: number;
  readonly there: number;
  readonly goesOn: boolean;
}

/** Only ends what hangs, on a machine that is busy with other things. */
const LIMIT_MS = 3_600_000;
const MIB = 1024 * 1024;
const MOST = 400 * MIB;

// Minutes on a busy machine: in `npm run test:long`; the same with less stands in script-behaviours.test.ts.
describeWith("long", "a flood inside of a session's command", () => {
  describeOnLinux("over a real PowerShell", () => {
    it(
      "of a million progress records reaches the caller thinned out, in bounded memory on both sides",
      async () => {
        const flood = (await runProgram("floods.ts", "Write-ManyProgress", '{"Count":1000000}').next()) as Flood;
        expect(flood).toMatchObject({ output: ["done"], errors: [], goesOn: true });
        expect(flood.records).toBeGreaterThan(0);
        expect(flood.records).toBeLessThan(100_000);
        expect(flood.here).toBeLessThan(MOST);
        expect(flood.there).toBeLessThan(MOST);
      },
      LIMIT_MS,
    );

    it(
      "of a gigabyte from a program is read where it runs, in bounded memory on both sides",
      async () => {
        const flood = (await runProgram("floods.ts", "Measure-Flood", '{"Bytes":1073741824}').next()) as Flood;
        // The last line has no line feed of its own, and is counted with one.
        expect(flood.output).toEqual([String(1024 * MIB + 1)]);
        expect(flood).toMatchObject({ errors: [], goesOn: true });
        expect(flood.here).toBeLessThan(MOST);
        expect(flood.there).toBeLessThan(MOST);
      },
      LIMIT_MS,
    );
  });
});
