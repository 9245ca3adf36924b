import { CommandFailure, Secret } from "../../../lib/shell";
import { describeWith } from "../../support/capability";
import { type Hostile, openHostile } from "../support/open-hostile";
import { describeOnLinux } from "./on-linux";
import { figuresOf, forgetPeak, peakBytes } from "./process-figures";

const MIB = 1024 * 1024;
const LIMIT_MS = 600_000;
const UTILITY = "Microsoft.PowerShell.Utility";
const PID = { parameters: { Name: "PID" }, select: ["Value"] };

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

  it.each([
    ["count", (n: number) => n * 2],
    ["error", (n: number) => n * 2],
    ["command", (n: number) => n * 2],
    ["throw", () => null],
    ["exit", () => null],
    ["break", () => null],
  ])(
    "has what getters of the command's own code give, while it runs and behind it: %s",
    async (Kind, twice) => {
      const { output } = await hostile.call("Get-Scripted", { Count: 1100, Kind });
      expect(output).toEqual(Array.from({ length: 1100 }, (_, n) => ({ n, twice: twice(n) })));
      expect((await hostile.call("Get-Medley", { Count: 600, Ending: "" })).output).toEqual(medley(600));
    },
    120_000,
  );

  it("is stopped at the deadline within a getter that does not end, and the same process serves on", async () => {
    const pid = () => hostile.ps.invoke({ module: UTILITY, name: "Get-Variable", ...PID }, { deadlineMs: LIMIT_MS });
    const { output } = await pid();
    const { error } = await hostile.failure("Get-Scripted", { Count: 600, Kind: "loop" }, { deadlineMs: 3000 });
    expect(error).toMatchObject({ kind: "timeout", accepted: true });
    expect((await pid()).output).toEqual(output);
  }, 60_000);

  it.each([511, 512, 1024, 1025])(
    "is an error where it cannot be written, however many there are: %d",
    async (Count) => {
      const { error } = await hostile.failure("Get-Unwritable", { Count });
      expect(error).toMatchObject({ kind: "terminating" });
      expect((await hostile.call("Get-Medley", { Count: 600, Ending: "" })).output).toEqual(medley(600));
    },
  );

  it("comes with all errors of a command with blocks, and is lost with an exit code behind them", async () => {
    const { output, errors } = await hostile.call("Write-BlockRow", { Count: 1000 });
    const numbers = Array.from({ length: 1000 }, (_, i) => i + 1);
    expect(output).toEqual([...numbers.map((n) => ({ n })), ...numbers, ...numbers]);
    expect(errors.map(({ message }) => message)).toEqual(["begin", "at 500", "at 1000", "end".repeat(20_000)]);
    const { error } = await hostile.failure("Write-BlockRow", { Count: 1000, Code: 7 });
    expect(error).toMatchObject({ kind: "native", exitCode: 7 });
  });

  it("is whole where long texts, and a long error, stand behind rows of the same write", async () => {
    const { output, errors } = await hostile.call("Get-LongBehind");
    expect(output).toEqual(Array.from({ length: 20 }, (_, n) => [{ n }, String(n).repeat(40_000)]).flat());
    expect(errors).toMatchObject([{ message: "long".repeat(10_000) }]);
  });

  it.each([
    ["map", 1],
    ["object", 1],
    ["object", 20],
  ])(
    "is cut where one value has more than a frame may hold: %s, %d times",
    async (Form, Times) => {
      const { output, truncated } = await hostile.call("Get-Wide", { Count: 3000, Times, Form });
      expect(truncated).toBe(true);
      expect(Object.keys(output[0] as object).length).toBeGreaterThan(1000);
      expect(await hostile.call("Get-Wide", { Count: 300, Times: 1, Form })).toMatchObject({ truncated: false });
    },
    120_000,
  );

  it("of a command that writes a record longer than a frame may be comes with the record's beginning", async () => {
    const heard: unknown[] = [];
    const onRecord = (record: unknown) => void heard.push(record);
    const { output } = await hostile.call("Write-LongRecord", { Length: 70_000_000 }, { onRecord });
    expect(output).toEqual(["done"]);
    const long = (letter: string) => letter.repeat(MIB);
    expect(heard).toEqual([
      { kind: "warning", message: long("w") },
      { kind: "progress", activity: long("a"), status: long("s"), percent: 1 },
    ]);
  });

  it("shows no secret among its objects", async () => {
    const { output } = await hostile.call("Get-SecretRow", { Secret: new Secret("canary-of-many"), Count: 700 });
    const login = { UserName: "u", Password: "***" };
    expect(output).toEqual(Array.from({ length: 700 }, (_, n) => [{ n, secret: "***", login }, "***"]).flat());
  });

  it("is cut at 256 MiB of long texts and bytes, too; an error behind them is whole", async () => {
    const Message = "long".repeat(10_000);
    const { output, truncated, errors } = await hostile.call("Get-LongText", { Count: 3200, Length: 100_000, Message });
    expect(errors).toMatchObject([{ message: Message }]);
    expect(truncated).toBe(true);
    expect(output.length).toBeGreaterThan(2600);
    expect(output.length).toBeLessThan(2700);
  }, 120_000);

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
      // The first call of its session has all of it at the end.
      expect((await hostile.call("Get-Row", { Count: 5000 })).output).toHaveLength(5000);
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
