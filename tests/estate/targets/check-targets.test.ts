import { z } from "zod";
import type { CutoverError } from "../../../lib/errors";
import { editorSchema, targetNamed } from "../../../lib/estate";
import { checkUpgrade } from "../../../lib/estate/upgrade-file/check-upgrade";
import { parseUpgradeText } from "../../../lib/estate/upgrade-file/parse-upgrade-text";

const secret = z.union([
  z.strictObject({ env: z.string() }),
  z.strictObject({ file: z.string() }),
  z.strictObject({ prompt: z.string() }),
]);
const systems = {
  shop: {
    title: "Shop server",
    inputs: z.strictObject({
      server: z.string(),
      version: z.string(),
      pool: z.string().default("Shop"),
      site: z.strictObject({ url: z.string(), port: z.int().default(80) }).optional(),
      licenceKey: secret.optional(),
    }),
  },
  cluster: { title: "Cluster", inputs: z.strictObject({ nodes: z.array(z.string()) }) },
};

const check = (text: string) =>
  checkUpgrade(parseUpgradeText("cutover.yaml", Buffer.from(text)), { file: "cutover.yaml", systems, need: "all" });

function failure(text: string): CutoverError {
  try {
    check(text);
  } catch (thrown) {
    return thrown as CutoverError;
  }
  throw new Error("nothing was refused");
}

const head = "system: shop\nestate: { lab: estate.yaml }\n";

test("each target has the inputs of all with its own in their place, and the careful sizes", () => {
  const declared = check(
    `${head}targets:\n  servers: [A, { server: B, pool: Other, site: { url: "http://b/" } }]\n` +
      'inputs: { version: "7", site: { url: "http://a/", port: 8080 } }\n',
  );
  expect(declared.inputs).toBeUndefined();
  expect(declared.targets).toEqual({
    waveSize: 1,
    atOnce: 1,
    each: [
      { name: "A", inputs: { server: "A", version: "7", pool: "Shop", site: { url: "http://a/", port: 8080 } } },
      { name: "B", inputs: { server: "B", version: "7", pool: "Other", site: { url: "http://b/", port: 80 } } },
    ],
  });
});

test("an input that every target has of its own need not stand under inputs", () => {
  const declared = check(
    `${head}targets:\n  servers: [{ server: A, version: "7" }]\n  canary: 1\n  waveSize: 5\n  atOnce: 2\n`,
  );
  expect(declared.targets).toMatchObject({ canary: 1, waveSize: 5, atOnce: 2 });
});

test.each([
  ["no server at all", "targets: { servers: [] }\ninputs: { version: '7' }\n", "3:21: targets.servers"],
  ["a wave of none", "targets: { servers: [A], waveSize: 0 }\ninputs: { version: '7' }\n", "3:36: targets.waveSize"],
  [
    "an unknown key of the targets",
    "targets: { servers: [A], waveSice: 2 }\ninputs: { version: '7' }\n",
    '3:26: "waveSice" is no key of targets. Nearest: "waveSize".',
  ],
  [
    "a server that is listed twice",
    "targets: { servers: [A, B, { server: a }] }\ninputs: { version: '7' }\n",
    "3:28: targets.servers[2]: a target is listed once.",
  ],
  [
    "a server under inputs as well",
    "targets: { servers: [A] }\ninputs: { server: B, version: '7' }\n",
    "4:19: inputs.server: with `targets` each of them names its own server.",
  ],
  [
    "an unknown key of a target",
    "targets:\n  servers:\n    - server: A\n      pol: X\ninputs: { version: '7' }\n",
    '6:7: "pol" is no key of targets.servers[0]. Nearest: "pool".',
  ],
  [
    "a wrong type in a target",
    "targets:\n  servers:\n    - { server: A, site: { url: 7 } }\ninputs: { version: '7' }\n",
    "5:33: targets.servers[0].site.url: expected string, received number.",
  ],
  ["a missing key", "targets: { servers: [A, B] }\ninputs: {}\n", "4:9: inputs.version is missing."],
  [
    "an unknown key of inputs",
    "targets: { servers: [A] }\ninputs: { version: '7', pol: X }\n",
    '4:25: "pol" is no key of inputs.',
  ],
])("%s is refused with line, column and what would be right", (_, text, message) => {
  const error = failure(head + text);
  expect(error.code).toBe("UPGRADE_FILE_INVALID");
  expect(error.what).toContain(`cutover.yaml:${message}`);
});

test("what is wrong for all of them is said once, beside what is wrong with one", () => {
  const error = failure(`${head}targets: { servers: [A, { server: B, pool: 7 }] }\ninputs: { verzion: '7' }\n`);
  expect(error.what.split("\n").map((line) => line.replace(/^.*cutover\.yaml:\d+:\d+: /, ""))).toEqual([
    "inputs.version is missing.",
    '"verzion" is no key of inputs. Nearest: "version".',
    "targets.servers[1].pool: expected string, received number.",
  ]);
});

test("a literal secret of a target is refused and not repeated", () => {
  const error = failure(`${head}targets: { servers: [{ server: A, licenceKey: CANARY }] }\ninputs: { version: '7' }\n`);
  expect(error.code).toBe("LITERAL_SECRET");
  expect(error.what).toContain("3:47: targets.servers[0].licenceKey holds the secret itself.");
  expect(JSON.stringify(error)).not.toContain("CANARY");
});

test("a system of several computers has no targets", () => {
  const error = failure(
    "system: cluster\nestate: { lab: e.yaml }\ntargets: { servers: [A] }\ninputs: { nodes: [A] }\n",
  );
  expect(error.what).toContain("3:1: cluster is no upgrade of one server, so it has no targets.");
});

test("the schema for editors lets targets have every input and misses none under inputs then", () => {
  const schema = JSON.parse(editorSchema("shop", systems.shop));
  const [plain, own] = schema.properties.targets.properties.servers.items.anyOf;
  expect(plain.type).toBe("string");
  expect(Object.keys(own.properties)).toEqual(["server", "version", "pool", "site", "licenceKey"]);
  expect(own).toMatchObject({ required: ["server"], additionalProperties: false });
  expect(schema.if).toEqual({ required: ["targets"] });
  expect(schema.else.properties.inputs.required).toEqual(["server", "version"]);
  expect(schema.properties.inputs.required).toBeUndefined();
  expect(schema.required).not.toContain("targets");
  const none = JSON.parse(editorSchema("cluster", systems.cluster));
  expect(none.properties.targets).toBeUndefined();
  expect(none.properties.inputs.required).toEqual(["nodes"]);
});

test("a target is found by its name in any case, and another name is refused with those that there are", () => {
  const targets = {
    each: [
      { name: "A", inputs: 1 },
      { name: "B", inputs: 2 },
    ],
    waveSize: 1,
    atOnce: 1,
  };
  expect(targetNamed(targets, "b").inputs).toBe(2);
  expect(() => targetNamed(targets, "C")).toThrow(expect.objectContaining({ code: "TARGET_UNKNOWN" }));
  expect(() => targetNamed(targets, undefined)).toThrow(expect.objectContaining({ code: "TARGET_NEEDED" }));
});
