import { existsSync } from "node:fs";
import fc from "fast-check";
import { describeWith } from "../../support/capability";
import { canaryPath, hostileTexts } from "../support/hostile-texts";
import { type Hostile, openHostile } from "../support/open-hostile";
import { hostileText, plainOf, sendableValue } from "../support/values";

const CASES = 10_000;
const CASES_A_CALL = 50;

describeWith("pwsh", "hostile inputs to a real PowerShell", () => {
  let hostile: Hostile;
  beforeAll(async () => {
    hostile = await openHostile();
  });
  afterAll(() => hostile.ps.close());

  it(`come back unchanged, and none is executed: ${CASES} values`, async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(sendableValue, { minLength: CASES_A_CALL, maxLength: CASES_A_CALL }),
        async (values) => {
          const { output, truncated } = await hostile.call("Get-Echo", { Value: values });
          expect(truncated).toBe(false);
          expect(output.map(plainOf)).toEqual([plainOf(values)]);
        },
      ),
      { numRuns: CASES / CASES_A_CALL },
    );
    expect(existsSync(canaryPath)).toBe(false);
  }, 600_000);

  it("come back unchanged as parameters of their own", async () => {
    for (const text of hostileTexts) expect(await hostile.first("Get-Echo", { Value: text })).toBe(text);
    expect(existsSync(canaryPath)).toBe(false);
  });

  it("are refused, and not executed, as the names of modules, commands and parameters", async () => {
    for (const text of hostileTexts.filter((one) => !/^[A-Za-z]+$/.test(one))) {
      const named = hostile.ps.invoke({ module: text, name: text, parameters: {} }, { deadlineMs: 60_000 });
      await expect(named).rejects.toMatchObject({ error: { id: "CommandNotFoundException" } });
      const parameter = await hostile.failure("Get-Echo", { [text]: 1 });
      expect(parameter.error.kind).toBe("terminating");
    }
    expect(existsSync(canaryPath)).toBe(false);
  }, 300_000);

  it("come back unchanged when they are properties that were selected", async () => {
    const map = Object.fromEntries(hostileTexts.filter((one) => one !== "a").map((text) => [text, text]));
    const { output } = await hostile.ps.invoke(
      { module: "CutoverHostile", name: "Get-Echo", parameters: { Value: map }, select: ["'", "$(", "missing"] },
      { deadlineMs: 60_000 },
    );
    expect(output).toEqual([{ "'": "'", "$(": "$(", missing: null }]);
  });

  it("come back unchanged when they are long", async () => {
    await fc.assert(
      fc.asyncProperty(hostileText, fc.integer({ min: 20_000, max: 90_000 }), async (text, length) => {
        const long = (text === "" ? "x" : text).repeat(Math.ceil(length / Math.max(1, text.length))).slice(0, length);
        expect((await hostile.first("Get-Echo", { Value: long })) === long).toBe(true);
      }),
      { numRuns: 60 },
    );
  }, 300_000);

  it("come back unchanged when they are nested 190 levels deep", async () => {
    let value: import("../../../lib/shell").Value = "'";
    for (let depth = 0; depth < 190; depth += 1) value = depth % 2 === 0 ? [value] : { "$(": value };
    expect(plainOf((await hostile.first("Get-Echo", { Value: value })) ?? null)).toEqual(plainOf(value));
  });
});
