import fc from "fast-check";
import { flagsOf, mapOf, memberOf, words } from "../../lib/cmdlets/read";
import { withoutPasswords } from "../../lib/cmdlets/without-passwords";
import { Decimal, Secret } from "../../lib/shell";

const STATES = { Up: 0, Down: 1, Paused: 2, Unknown: -1 } as const;
const RIGHTS = { Locked: 1, Preempted: 2, Queued: 4, Top: 2 ** 40 } as const;
const NORMAL = { Normal: 0, Isolated: 1, Quarantined: 2 } as const;

describe("a member of an enumeration", () => {
  test.each([["Paused"], ["paused"], [2], [2n], ["2"], [{ name: "Paused", value: 2 }], [{ value: 2 }]])(
    "is read from %p",
    (value) => {
      expect(memberOf(STATES).parse(value)).toBe("Paused");
    },
  );

  test("below zero is read as well", () => {
    expect(memberOf(STATES).parse(-1)).toBe("Unknown");
  });

  test.each([[3], ["Paus"], [null], [undefined], [true], [2.5], [{}]])(
    "is not read from %p, and the names are told",
    (value) => {
      const { error } = memberOf(STATES).safeParse(value);
      expect(error?.issues[0]?.message).toBe("expected one of Up, Down, Paused, Unknown");
    },
  );
});

describe("a map", () => {
  test("keeps every key, whatever it is called", () => {
    const map = Object.fromEntries([
      ["__proto__", "a"],
      ["constructor", "b"],
    ]);
    expect(Object.entries(mapOf(words.string()).parse(map))).toEqual(Object.entries(map));
  });

  test("names the entry that does not fit", () => {
    const { error } = mapOf(words.string()).safeParse({ fine: "x", wrong: 1 });
    expect(error?.issues.map(({ path }) => path)).toEqual([["wrong"]]);
  });
});

describe("flags", () => {
  test("are the same by name, by number and over 64 bits as a text", () => {
    const names = Object.keys(RIGHTS) as (keyof typeof RIGHTS)[];
    fc.assert(
      fc.property(fc.subarray(names, { minLength: 1 }), (some) => {
        const number = some.reduce((sum, name) => sum + RIGHTS[name], 0);
        for (const form of [some.join(", "), number, BigInt(number), String(number)])
          expect(flagsOf(RIGHTS).parse(form)).toEqual(some);
      }),
    );
  });

  test("of 0 are its member where it has one, else none", () => {
    expect([flagsOf(NORMAL).parse(0), flagsOf(RIGHTS).parse("0")]).toEqual([["Normal"], []]);
  });

  test.each([[8], ["Locked, Nothing"], [null], [undefined]])("are not read from %p", (value) => {
    expect(flagsOf(RIGHTS).safeParse(value).success).toBe(false);
  });
});

describe("words", () => {
  test("keep 64-bit numbers exact, in whatever form they come", () => {
    const big = 2n ** 64n - 1n;
    expect([words.uint64().parse(5), words.uint64().parse(new Decimal(String(big)))]).toEqual([5n, big]);
    expect(words.int64().parse(2n ** 63n - 1n)).toBe(2n ** 63n - 1n);
  });

  test("take an object that stands for its name, or the name", () => {
    expect(["NODE1", { Name: "NODE1", State: 0 }, { name: "NODE1" }].map((v) => words.name().parse(v))).toEqual([
      "NODE1",
      "NODE1",
      "NODE1",
    ]);
    expect([{ State: 0 }, 5, null].map((v) => words.name().safeParse(v).success)).toEqual([false, false, false]);
  });
});

describe("a password in what comes back", () => {
  test("is a secret wherever it stands; nothing else changes", () => {
    const date = new Date(0);
    const came = {
      name: "Shop",
      processModel: { userName: "u", password: "hunter2" },
      list: [{ Password: "hunter2" }],
      date,
    };
    const kept = withoutPasswords(came);
    expect(JSON.stringify(kept)).not.toContain("hunter2");
    expect(kept).toMatchObject({ name: "Shop", processModel: { userName: "u", password: expect.any(Secret) }, date });
  });
});
