import { Secret, type Value } from "../../../lib/shell";
import { describeWith } from "../../support/capability";
import { type Hostile, openHostile } from "../support/open-hostile";

describeWith("pwsh", "what comes back from a real PowerShell", () => {
  let hostile: Hostile;
  beforeAll(async () => {
    hostile = await openHostile();
    // What is compiled after the first reply writes the rows from now on.
    await hostile.call("Get-Echo", { Value: 1 });
  });
  afterAll(() => hostile.ps.close());

  it("has each of .NET's types in its own form, enumerations by name", async () => {
    expect(await hostile.first("Get-Kind")).toEqual({
      enum: "Friday",
      guid: "00000000-0000-0000-0000-000000000001",
      span: "00:01:01",
      uint64: expect.objectContaining({ text: "18446744073709551615" }),
      char: "c",
      single: 1.5,
      byte: 7,
      version: "1.2.3",
      uri: "http://x/",
      date: new Date("2026-01-02T03:04:05Z"),
      none: null,
    });
  });

  it("keeps objects of different shapes in their order, each whole", async () => {
    const { output } = await hostile.call("Get-Mixed");
    expect(output).toEqual([
      { a: 1 },
      { a: 2, b: 3 },
      { b: 3, a: 4 },
      "text",
      null,
      { a: [1, 2] },
      { a: { deep: "x" } },
      { a: "x\ud800" },
      {},
      { a: 5 },
    ]);
    expect(Object.keys(output[2] as object)).toEqual(["b", "a"]);
  });

  it("is the same from the first call of a session as from later ones", async () => {
    await using fresh = await openHostile();
    const first = await fresh.call("Get-Mixed");
    // Before and after what is compiled when it pays.
    for (let round = 0; round < 5; round += 1) expect(await fresh.call("Get-Mixed")).toEqual(first);
    await using rows = await openHostile();
    const few = await rows.call("Get-ReadyRow", { Count: 7 });
    expect(await rows.call("Get-ReadyRow", { Count: 7 })).toEqual(few);
  });

  it("has of each object just its own properties, however it came to them, also where rows are written by what was compiled", async () => {
    const odd: Readonly<Record<number, object>> = {
      5: { a: 5, b: "x", c: 1 },
      7: { a: 7, b: "x", c: 14 },
      13: { a: 13, b: "x", ofType: 5 },
      15: { a: 15 },
      17: { a: 17, b: "x", z: 17 },
    };
    const expected = Array.from({ length: 20 }, (_, i) => odd[i] ?? { a: i, b: "x" });
    for (let round = 0; round < 5; round += 1) {
      const { output } = await hostile.call("Get-Shape");
      expect(output).toEqual(expected);
      expect(Object.keys(output[11] as object)).toEqual(["b", "a"]);
    }
  });

  it("is a list with one item, none, or null", async () => {
    expect((await hostile.call("Get-Echo", { Value: [] })).output).toEqual([[]]);
    expect((await hostile.call("Get-Echo", { Value: [[]] })).output).toEqual([[[]]]);
    expect((await hostile.call("Get-Echo", { Value: null })).output).toEqual([null]);
    expect((await hostile.call("Get-Row", { Count: 0 })).output).toEqual([]);
  });

  it.each([
    ["too deep", "Get-Deep", { Depth: 30 }],
    ["without an end", "Get-Cycle", {}],
  ])("is cut and says so when it is %s", async (_, name, parameters) => {
    const { truncated, output } = await hostile.call(name, parameters);
    expect(truncated).toBe(true);
    expect(output).toHaveLength(1);
  });

  it("has null for a getter that throws", async () => {
    expect((await hostile.call("Get-Throwing")).output).toEqual([{ a: 1, bad: null }]);
  });

  it("is a list or a map also of classes of .NET that show none of their methods", async () => {
    const { output } = await hostile.call("Get-Yielded");
    expect(output).toEqual([...Array(4).fill({ a: 1 }), { pairs: [[1, 2], [3]] }]);
  });

  it("keeps 64 MiB of text, five times", async () => {
    const text = "\u00e9 0123456789 abcdef".repeat(4 * 1024 * 1024).slice(0, 64 * 1024 * 1024);
    for (let round = 0; round < 5; round += 1)
      expect((await hostile.first("Get-Echo", { Value: text })) === text).toBe(true);
  }, 300_000);

  it("keeps bytes, few and many", async () => {
    for (const length of [0, 1, 40_000, 3_000_000]) {
      const bytes = new Uint8Array(length).map((_, i) => (i * 7) % 251);
      const back = (await hostile.first("Get-Echo", { Value: { bytes } })) as { readonly bytes: Uint8Array };
      expect(Buffer.compare(back.bytes, bytes)).toBe(0);
    }
  });

  it("has the properties that were asked for, of every row", async () => {
    const { output } = await hostile.ps.invoke(
      { module: "CutoverHostile", name: "Get-Row", parameters: { Count: 1000 }, select: ["p1", "P2", "nope"] },
      { deadlineMs: 60_000 },
    );
    expect(output).toHaveLength(1000);
    expect(output[999]).toEqual({ p1: 999, P2: "text 999", nope: null });
  });

  it("is a trial, and unfenced, with WhatIf", async () => {
    const result = await hostile.call("Set-Text", { Path: "/nowhere/x", Text: "x", WhatIf: true });
    expect(result.errors).toEqual([]);
  });
});

describeWith("pwsh", "a secret", () => {
  const text = "canary-Pa55-\u8868'\"$(x)";

  it("is a SecureString or a PSCredential there, and shows itself nowhere", async () => {
    await using hostile = await openHostile();
    const secret = new Secret(text);
    const shape = (value: Value) => hostile.first("Get-SecretShape", { Secret: value });
    expect(await shape(secret)).toEqual({ type: "SecureString", length: text.length });
    expect(await shape({ userName: "admin", password: secret })).toEqual({ type: "PSCredential", length: text.length });
    expect(await hostile.first("Get-Echo", { Value: secret })).toBe("***");
    const { error, ...failure } = await hostile.failure("Get-Echo", { Value: secret, Nope: secret });
    expect(JSON.stringify([error, failure])).not.toContain("canary-Pa55");
    expect(JSON.stringify(await hostile.first("Get-Environment"))).not.toContain("canary-Pa55");
  });

  it("of this process's environment does not reach the child", async () => {
    process.env.CUTOVER_TEST_SECRET = text;
    try {
      await using hostile = await openHostile({ environment: { EXTRA: "given" } });
      const environment = (await hostile.first("Get-Environment")) as Record<string, string>;
      expect(environment).toMatchObject({ TERM: "dumb", NO_COLOR: "1", EXTRA: "given" });
      expect(environment).not.toHaveProperty("CUTOVER_TEST_SECRET");
    } finally {
      delete process.env.CUTOVER_TEST_SECRET;
    }
  });
});
