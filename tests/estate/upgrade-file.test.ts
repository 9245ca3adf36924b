import { z } from "zod";
import type { CutoverError } from "../../lib/errors";
import { checkUpgrade } from "../../lib/estate/upgrade-file/check-upgrade";
import { parseUpgradeText } from "../../lib/estate/upgrade-file/parse-upgrade-text";

const secret = z.union([
  z.strictObject({ env: z.string() }),
  z.strictObject({ file: z.string() }),
  z.strictObject({ prompt: z.string() }),
]);
const http = z.strictObject({ kind: z.literal("http"), url: z.url() });
const attended = z.strictObject({ kind: z.literal("attended"), instruction: z.string().optional() });
const systems = {
  "shop-server": {
    title: "Shop server",
    inputs: z.strictObject({
      server: z.string(),
      pool: z.string().default("Shop"),
      version: z.string().regex(/^\d+(\.\d+)*$/, "a version is numbers joined by dots"),
      licenceKey: secret.optional(),
      update: z.discriminatedUnion("kind", [http, attended]).optional(),
      hooks: z.array(z.strictObject({ url: z.string(), token: secret })).default([]),
    }),
  },
};

const check = (text: string, need: "all" | "estate" = "all") =>
  checkUpgrade(parseUpgradeText("cutover.yaml", Buffer.from(text)), { file: "cutover.yaml", systems, need });

function failure(text: string): CutoverError {
  try {
    check(text);
  } catch (thrown) {
    return thrown as CutoverError;
  }
  throw new Error("nothing was refused");
}

const head = "system: shop-server\nestate: { lab: estate.yaml }\n";

test("a correct file gives the inputs with their defaults", () => {
  const declared = check(`${head}inputs:\n  server: APP01\n  version: "7.0"\n  licenceKey: { env: KEY }\n`);
  expect(declared).toEqual({
    system: "shop-server",
    estate: { lab: "estate.yaml", commands: [] },
    inputs: { server: "APP01", version: "7.0", pool: "Shop", licenceKey: { env: "KEY" }, hooks: [] },
  });
});

test.each([
  [
    "an unknown key of the inputs",
    `${head}inputs:\n  server: A\n  version: "7"\n  pol: X\n`,
    '6:3: "pol" is no key of inputs. Nearest: "pool".',
  ],
  [
    "an unknown key at the top",
    `${head}input:\n  server: A\n`,
    '3:1: "input" is no key of the upgrade file. Nearest: "inputs".',
  ],
  [
    "an unknown key of the estate",
    'system: shop-server\nestate: { labb: e.yaml }\ninputs: { server: A, version: "7" }\n',
    '2:11: "labb" is no key of estate. Nearest: "lab".',
  ],
  [
    "an unknown key of one form of a map",
    `${head}inputs:\n  server: A\n  version: "7"\n  update: { kind: http, url: "http://a/", instructions: x }\n`,
    '"instructions" is no key of inputs.update. Valid: kind, url.',
  ],
  ["a missing key", `${head}inputs:\n  version: "7"\n`, "4:3: inputs.server is missing."],
  [
    "a wrong word",
    `${head}inputs:\n  server: A\n  version: "7"\n  update: { kind: atended }\n`,
    'inputs.update.kind must be one of http, attended. Nearest: "attended".',
  ],
  [
    "a wrong type",
    `${head}inputs:\n  server: A\n  version: 7\n`,
    "5:12: inputs.version: expected string, received number.",
  ],
  [
    "a wrong form",
    `${head}inputs:\n  server: A\n  version: seven\n`,
    "5:12: inputs.version: a version is numbers joined by dots.",
  ],
  ["a text where a map belongs", "just text\n", "1:1: system is missing. Known: shop-server."],
  ["an empty file", "", "1:1: system is missing."],
  ["a missing estate", "system: shop-server\ninputs: { server: A, version: '7' }\n", "estate is missing."],
])("%s is refused with line, column and what would be right", (_, text, message) => {
  const error = failure(text);
  expect(error.code).toBe("UPGRADE_FILE_INVALID");
  expect(error.what).toContain(message);
  expect(error.exitCode).toBe(2);
});

test("every problem of a file is named at once", () => {
  const error = failure(`${head}inputs:\n  sever: A\n  verzion: "7"\n`);
  expect(error.what.split("\n")).toHaveLength(4);
  expect(error.details).toMatchObject({
    problems: expect.arrayContaining([expect.objectContaining({ nearest: "server", line: 4, column: 3 })]),
  });
});

test("an unknown system is refused with the nearest one", () => {
  const error = failure("system: shop-serwer\n");
  expect(error.code).toBe("SYSTEM_UNKNOWN");
  expect(error.what).toContain(
    'cutover.yaml:1:9: "shop-serwer" is no system. Known: shop-server. Nearest: "shop-server".',
  );
});

test.each([
  [
    "at its key",
    `${head}inputs:\n  server: A\n  version: "7"\n  licenceKey: CANARY-1234\n`,
    "6:15: inputs.licenceKey holds the secret itself.",
  ],
  ["as a number", `${head}inputs:\n  server: A\n  version: "7"\n  licenceKey: 99887766\n`, "6:15: inputs.licenceKey"],
  [
    "in a list",
    `${head}inputs:\n  server: A\n  version: "7"\n  hooks:\n    - url: u\n      token: CANARY-1234\n`,
    "8:14: inputs.hooks[0].token holds",
  ],
])("a literal secret %s is refused, and the error does not repeat it", (_, text, message) => {
  const error = failure(text);
  expect(error.code).toBe("LITERAL_SECRET");
  expect(error.what).toContain(message);
  expect(JSON.stringify({ ...error, message: error.message })).not.toMatch(/CANARY|99887766/);
});

test.each([
  ["a tab as indentation", "system: shop-server\n\testate: CANARY-1234\n"],
  ["a key that stands twice", "system: shop-server\nsystem: CANARY-1234\n"],
  ["an open bracket", "system: [CANARY-1234\n"],
  ["two documents", "system: a\n---\nsystem: CANARY-1234\n"],
  ["an unknown tag", "system: !secret CANARY-1234\n"],
])("unreadable YAML (%s) is refused with line and column, and no text of the file is repeated", (_, text) => {
  const error = failure(text);
  expect(error.code).toBe("UPGRADE_FILE_UNREADABLE");
  expect(error.what).toMatch(/^cutover\.yaml:\d+:\d+: /);
  expect(JSON.stringify({ ...error, message: error.message })).not.toContain("CANARY");
});

test("bytes that are no UTF-8 and aliases that unfold into a flood are refused", () => {
  expect(() => parseUpgradeText("cutover.yaml", new Uint8Array([0x73, 0xff, 0xfe]))).toThrow("is no UTF-8 text");
  const bomb = [
    "a: &a [x,x,x,x,x,x,x,x,x,x]",
    "b: &b [*a,*a,*a,*a,*a,*a,*a,*a,*a]",
    "c: &c [*b,*b,*b,*b,*b,*b,*b,*b]",
    "d: [*c,*c,*c,*c,*c,*c]",
  ];
  expect(failure(bomb.join("\n")).code).toBe("UPGRADE_FILE_UNREADABLE");
});

test("a resume needs the estate alone", () => {
  expect(check("estate: { lab: e.yaml }\n", "estate")).toMatchObject({ system: undefined, estate: { lab: "e.yaml" } });
  expect(check(`${head}inputs: { server: A, version: "7" }\n`, "estate")).toMatchObject({ system: "shop-server" });
});
