import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { type RegistryEntry, registrySha256 } from "../../lib/lab/registry/registry-entries";
import { valueOutput } from "../../lib/lab/registry/registry-value";
import { describeWith } from "../support/capability";
import { cutover, type DirectShell, openDirect } from "./direct-shell";
import { both, expectSame, openTwins, type TwinCall } from "./twin";

const LIMIT_MS = 600_000;
const requestId = fc.oneof(
  fc.constantFrom("run-1/install", "日本", "a".repeat(300), "$(calc)"),
  fc.constantFrom("a\nb", "\u0007", "a".repeat(301), "", "__proto__"),
);
const path = fc.constantFrom("C:\\none.exe", "C:\\CON", "relative.exe", "C:\\there.txt");
const calls: fc.Arbitrary<TwinCall> = fc.oneof(
  requestId.map((RequestId) => ({ name: "Get-CutoverJob", parameters: { RequestId } })),
  requestId.map((RequestId) => ({ name: "Stop-CutoverJob", parameters: { RequestId } })),
  fc
    .record({ RequestId: requestId, Path: path, ExpectedSha256: fc.constantFrom("0".repeat(64), "") })
    .map((parameters) => ({ name: "Start-CutoverInstaller", parameters })),
  path.filter((one) => !one.includes("there")).map((Path) => ({ name: "Start-CutoverProcess", parameters: { Path } })),
  fc.constantFrom(-1, 0, 1, 2_000_000_000).map((Id) => ({
    name: "Stop-CutoverProcess",
    parameters: { Id, StartTime: new Date("2001-01-01T00:00:00Z") },
  })),
  fc
    .constantFrom("no-such-program", "*", "")
    .map((name) => ({ name: "Get-CutoverProcess", parameters: { Name: [name] } })),
);

const text = fc.string({ unit: "binary-ascii", maxLength: 20 });
const keyName = fc.constantFrom("", "Sub", "Sub\\Deep", "ÄÖ", "a b");
const value: fc.Arbitrary<RegistryEntry> = fc
  .tuple(
    keyName,
    fc.oneof(text, fc.constantFrom("Name", "日本", 'q"\\')),
    fc.oneof(
      fc.record({ valueKind: fc.constantFrom("String" as const, "ExpandString" as const), value: text }),
      fc.record({ valueKind: fc.constant("DWord" as const), value: fc.integer() }),
      fc.record({
        valueKind: fc.constant("QWord" as const),
        value: fc.bigInt(-(2n ** 63n), 2n ** 63n - 1n).map(String),
      }),
      fc.record({
        valueKind: fc.constant("MultiString" as const),
        value: fc.array(text, { minLength: 1, maxLength: 3 }),
      }),
      fc.record({
        valueKind: fc.constant("Binary" as const),
        value: fc.uint8Array({ minLength: 1, maxLength: 9 }).map((bytes) => Buffer.from(bytes).toString("base64")),
      }),
    ),
  )
  .map(([key, name, rest]) => ({ key, name, ...rest }) as RegistryEntry);

describeWith("pwsh", "processes, jobs and registry hashes of the module and of the lab", () => {
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
    "say and refuse the same of what does not exist or may not be",
    async () => {
      let count = 0;
      const there = { name: "Set-CutoverFile", parameters: { Path: "C:\\there.txt", Content: new Uint8Array([1]) } };
      await fc.assert(
        fc.asyncProperty(fc.array(calls, { minLength: 5, maxLength: 10 }), async (sequence) => {
          count += 1;
          const twins = await openTwins(shell, join(base, String(count)));
          for (const call of [there, ...sequence]) {
            const { lab, real } = await both(twins, call);
            expectSame(call, lab, real);
          }
        }),
        { numRuns: 15, endOnFailure: true },
      );
    },
    LIMIT_MS,
  );

  it(
    "hash the same registry entries to the same text",
    async () => {
      await fc.assert(
        fc.asyncProperty(fc.array(value, { maxLength: 6 }), async (entries) => {
          const { output } = await shell.invoke(
            { ...cutover("Get-RegistryHash"), parameters: { Entry: entries.map(valueOutput) } },
            { deadlineMs: 60_000 },
          );
          expect(output).toEqual([registrySha256(entries)]);
        }),
        { numRuns: 60, endOnFailure: true },
      );
    },
    LIMIT_MS,
  );
});
