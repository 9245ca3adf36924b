import { CommandFailure } from "../../../lib/shell";
import { describeWith } from "../../support/capability";
import { type Hostile, openHostile } from "../support/open-hostile";
import { describeOnLinux } from "./on-linux";
import { figuresOf, forgetPeak, peakBytes } from "./process-figures";

const MIB = 1024 * 1024;
const LIMIT_MS = 600_000;

/** What Get-Medley gives. */
function medley(count: number): readonly unknown[] {
  return Array.from({ length: count }, (_, n) => {
    if (n % 7 === 1) return { n, s: "x\ud800" };
    if (n % 7 === 2) return `text ${n}`;
    if (n % 7 === 3) return null;
    if (n % 7 === 4) return { other: n, deep: [n, { a: n }] };
    if (n % 7 === 6) return [n, "listed"];
    return { n, s: "row" };
  });
}

describeWith("pwsh", "output that is longer than what is sent at once", () => {
  let hostile: Hostile;
  beforeAll(async () => {
    hostile = await openHostile();
    await hostile.call("Get-Echo", { Value: 1 });
  });
  afterAll(() => hostile.ps.close());

  it.each([511, 512, 513, 1024, 5000])("is whole and in its order: %d objects", async (count) => {
    const { output, truncated } = await hostile.call("Get-Medley", { Count: count, Ending: "" });
    expect(output).toEqual(medley(count));
    expect(truncated).toBe(false);
  });

  it("comes between the records of its streams, and the command goes on in its own runspace", async () => {
    const heard: unknown[] = [];
    const onRecord = (record: unknown) => void heard.push(record);
    const { output } = await hostile.call("Get-Medley", { Count: 3000, Ending: "" }, { onRecord });
    expect(output).toEqual(medley(3000));
    expect(heard).toEqual([999, 1999, 2999].map((n) => ({ kind: "warning", message: `at ${n} of ${n}` })));
  });

  it("is the result of a command that ends with exit 0 behind it", async () => {
    expect((await hostile.call("Get-Medley", { Count: 2000, Ending: "exit" })).output).toEqual(medley(2000));
  });

  it("of a command that fails behind it is no part of the next call's", async () => {
    const failed = hostile.call("Get-Medley", { Count: 2000, Ending: "throw" });
    await expect(failed).rejects.toMatchObject({ error: { kind: "terminating", message: "behind all of it" } });
    expect((await hostile.call("Get-Medley", { Count: 700, Ending: "" })).output).toEqual(medley(700));
  });

  it("of a command that is cancelled is no part of the next call's", async () => {
    const stop = new AbortController();
    const onRecord = ({ kind }: { readonly kind: string }) => kind === "warning" && stop.abort();
    const cancelled = hostile.call("Get-Medley", { Count: 1000, Ending: "wait" }, { onRecord, signal: stop.signal });
    await expect(cancelled).rejects.toBeInstanceOf(CommandFailure);
    expect((await hostile.call("Get-Medley", { Count: 600, Ending: "" })).output).toEqual(medley(600));
  });

  it("has the properties that were asked for of every row", async () => {
    const { output } = await hostile.ps.invoke(
      { module: "CutoverHostile", name: "Get-Row", parameters: { Count: 2000 }, select: ["p1", "nope"] },
      { deadlineMs: LIMIT_MS },
    );
    expect(output).toEqual(Array.from({ length: 2000 }, (_, p1) => ({ p1, nope: null })));
  });

  it("is cut at 256 MiB, and says so", async () => {
    const { output, truncated } = await hostile.call("Get-LongText", { Count: 20_000, Length: 16_000 });
    expect(truncated).toBe(true);
    expect(output.length).toBeGreaterThan(16_000);
    expect(output.length).toBeLessThan(18_000);
    expect(await hostile.call("Get-LongText", { Count: 2, Length: 3 })).toMatchObject({ truncated: false });
  }, 120_000);
});

describeOnLinux("output that is sent while the command runs", () => {
  it(
    "takes PowerShell no more memory where it is ten times as long",
    async () => {
      await using hostile = await openHostile();
      const there = hostile.ps.facts.processId;
      await hostile.call("Get-Row", { Count: 5000 });
      const base = figuresOf(there).residentBytes;
      forgetPeak(there);
      const { output } = await hostile.call("Get-Row", { Count: 100_000 });
      expect(output).toHaveLength(100_000);
      // Kept until the end they take 350.
      expect(peakBytes(there) - base).toBeLessThan(200 * MIB);
    },
    LIMIT_MS,
  );
});
