import fc from "fast-check";
import { CutoverError } from "../../lib/errors";
import { dispatch } from "../../provider/runtime";
import { cleanOutputs } from "../../provider/runtime/answer/clean-outputs";
import { PartialState } from "../../provider/runtime/answer/partial-state";
import { thrownError } from "../../provider/runtime/answer/thrown-error";
import { UNKNOWN } from "../../provider/runtime/inputs/unknown-values";
import type { Given } from "../../provider/runtime/kinds";
import { thrownBy, ttInputs } from "./support/deployment";

const failing = { type: "TimeTrackerNxUpgrade", method: "create", id: "timetracker-nx/APP01", stub: "the stub" };
const check = async (news: Given) =>
  (await dispatch("TimeTrackerNxUpgrade", "check", [{}, news])) as unknown as {
    readonly inputs: Given;
    readonly failures: readonly { readonly property: string; readonly reason: string }[];
  };

describe("what is thrown", () => {
  it("is always an error with a text, whatever it was", () => {
    fc.assert(
      fc.property(fc.anything(), (thrown) => {
        const error = thrownError(thrown, failing);
        expect(error).toBeInstanceOf(Error);
        expect(error.message.length).toBeGreaterThan(10);
        expect(error.id).toBeUndefined();
      }),
    );
  });

  it.each([
    [null, "null was thrown"],
    [undefined, "undefined was thrown"],
    ["the disk is full", "the disk is full was thrown"],
    [new TypeError("x is not a function"), "TypeError: x is not a function"],
  ])("says of %p what it was", (thrown, text) => {
    expect(thrownError(thrown, failing).message).toContain(text);
  });

  it("keeps the state of what stands on the target, with the stub", () => {
    const cause = new CutoverError({ code: "UP_INTERRUPTED", what: "It was interrupted." });
    const error = thrownError(new PartialState(cause, { a: 1, b: undefined }), failing);
    expect(error).toMatchObject({ id: failing.id, properties: { a: 1, __provider: "the stub" } });
    expect(error.reasons).toEqual([error.message]);
  });

  it("names a resource type that this version does not have", async () => {
    const error = await thrownBy(dispatch("NoSuchThing", "create", [{}]));
    expect(error.message).toContain("RESOURCE_TYPE_UNKNOWN");
  });

  it("refuses a state that a newer version has written", async () => {
    const error = await thrownBy(
      dispatch("TimeTrackerNxUpgrade", "diff", ["id", { ...ttInputs, schemaVersion: 99 }, ttInputs]),
    );
    expect(error.message).toContain("RESOURCE_STATE_TOO_NEW");
  });
});

describe("outputs", () => {
  it("are always what Pulumi can carry, and plain JSON stays as it is", () => {
    fc.assert(
      fc.property(
        fc.anything({ withDate: true, withTypedArray: true, withBigInt: true, withMap: true, withSet: true }),
        (value) => {
          const clean = cleanOutputs(value);
          expect(JSON.parse(JSON.stringify(clean))).toEqual(clean);
        },
      ),
    );
    fc.assert(
      fc.property(fc.jsonValue(), (value) => expect(JSON.stringify(cleanOutputs(value))).toBe(JSON.stringify(value))),
    );
  });

  it("have no zero with a sign, which JSON does not know", () => {
    expect(Object.is(cleanOutputs(-0), 0)).toBe(true);
  });

  it("have no undefined, Buffer or Date", () => {
    const outputs = { gone: undefined, bytes: Buffer.from("ab"), at: new Date(0), list: [undefined, 1n] };
    expect(cleanOutputs(outputs)).toEqual({ bytes: "YWI=", at: "1970-01-01T00:00:00.000Z", list: [null, "1"] });
  });
});

describe("the check of inputs", () => {
  it("passes good ones as they are", async () => {
    const { inputs, failures } = await check(ttInputs);
    expect(failures).toEqual([]);
    expect(inputs).toEqual(JSON.parse(JSON.stringify(ttInputs)));
  });

  it("reports every bad property at once, each by its path, and repeats no value", async () => {
    const bad = {
      ...ttInputs,
      version: "seven-secret",
      installer: { mode: "silent", arguments: ["/quiet"] },
      databse: {},
      estate: {},
      approve: "x",
      database: { ...(ttInputs.database as object), backupFolder: 7 },
    };
    const { failures } = await check(bad);
    const properties = failures.map(({ property }) => property);
    for (const one of ["version", "installer.folder", "databse", "approve", "database.backupFolder"]) {
      expect(properties).toContain(one);
    }
    expect(properties.some((property) => property.startsWith("estate"))).toBe(true);
    expect(JSON.stringify(failures)).not.toContain("seven-secret");
  });

  it("does not lead Pulumi to a secret: the engine shows the value of the property that a failure names", async () => {
    const { failures } = await check({ ...ttInputs, licenceKey: 20277001, administration: "pa55-of-somebody" });
    expect(failures.map(({ property }) => property)).toEqual(["", ""]);
    const reasons = failures.map(({ reason }) => reason).join("\n");
    expect(reasons).toMatch(/licenceKey/);
    expect(reasons).toMatch(/administration/);
    expect(reasons).not.toMatch(/20277001|pa55/);
  });

  it("names the input that is missing, also when another one needs it", async () => {
    const { licenceKey: _, ...keyless } = ttInputs;
    expect((await check(keyless)).failures).toEqual([
      expect.objectContaining({ property: "licenceKey", reason: expect.stringContaining("licenceKey is missing") }),
    ]);
  });

  it("tolerates a value that is not known yet at any place", async () => {
    const places = pathsOf(ttInputs).filter((path) => path[0] !== "__provider" && path[0] !== "declaredBy");
    for (const path of places) {
      const { failures } = await check(withAt(ttInputs, path, UNKNOWN));
      expect({ path, failures }).toEqual({ path, failures: [] });
    }
    expect(places.length).toBeGreaterThan(50);
  });

  it("still finds what is wrong beside a value that is not known yet", async () => {
    const { failures } = await check({ ...ttInputs, licenceKey: UNKNOWN, version: "seven" });
    expect(failures.map(({ property }) => property)).toEqual(["version"]);
  });
});

describe("the difference of inputs", () => {
  const diff = (olds: Given, news: Given) => dispatch("TimeTrackerNxUpgrade", "diff", ["id", olds, news]);
  const state = {
    ...ttInputs,
    standing: "as declared",
    open: [],
    schemaVersion: 2,
    runId: "r",
    licence: {},
    poolState: "Started",
  };

  it("is none between what was declared and the same again", async () => {
    expect(await diff(state, ttInputs)).toMatchObject({ changes: false, replaces: [] });
  });

  it("is there for every input that changes, goes, comes or is not known yet", async () => {
    for (const name of Object.keys(ttInputs).filter((one) => one !== "__provider" && one !== "declaredBy")) {
      const { [name]: _, ...less } = ttInputs;
      expect({ name, ...(await diff(state, { ...ttInputs, [name]: UNKNOWN })) }).toMatchObject({ name, changes: true });
      expect({ name, ...(await diff(state, less)) }).toMatchObject({ name, changes: true });
      expect({ name, ...(await diff({ ...less, standing: "as declared" }, ttInputs)) }).toMatchObject({
        name,
        changes: true,
      });
    }
  });

  it("is a replacement only where another server is meant", async () => {
    expect(await diff(state, { ...ttInputs, server: "APP02" })).toMatchObject({ replaces: ["server"] });
    expect(await diff(state, { ...ttInputs, version: "7.1" })).toMatchObject({ changes: true, replaces: [] });
  });

  it("is not made by the name of the resource or by the stub of another version", async () => {
    expect(await diff(state, { ...ttInputs, declaredBy: "shop/dev/renamed", __provider: "another" })).toMatchObject({
      changes: false,
    });
  });
});

type Path = readonly string[];

function pathsOf(value: unknown, path: Path = []): readonly Path[] {
  const own = path.length === 0 ? [] : [path];
  if (typeof value !== "object" || value === null) return own;
  return [...own, ...Object.entries(value).flatMap(([name, item]) => pathsOf(item, [...path, name]))];
}

function withAt(value: unknown, [name, ...rest]: Path, put: unknown): Given {
  const copy = Array.isArray(value) ? [...value] : { ...(value as Given) };
  const record = copy as Record<string, unknown>;
  if (name !== undefined) record[name] = rest.length === 0 ? put : withAt(record[name], rest, put);
  return record;
}
