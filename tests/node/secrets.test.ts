import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { diskFiles, secretLookup, terminalPrompt } from "../../lib/node";
import { type Prompt, Secret } from "../../lib/shell";

const nobody: Prompt = {
  confirm: async () => undefined,
  choose: async () => undefined,
  text: async () => undefined,
  secret: async () => undefined,
};
const folder = mkdtempSync(join(tmpdir(), "cutover-secrets-"));
const lookup = (prompt: Prompt = nobody) =>
  secretLookup({ environment: { LICENCE: "from-env", EMPTY: "" }, files: diskFiles, prompt, folder });

test("a secret comes from the environment, or from a file without its last line end and BOM", async () => {
  writeFileSync(join(folder, "key.txt"), "\uFEFFfrom-file\r\n");
  expect((await lookup()({ env: "LICENCE" })).reveal()).toBe("from-env");
  expect((await lookup()({ file: "key.txt" })).reveal()).toBe("from-file");
});

test("a person is asked once, whoever needs the secret", async () => {
  let asked = 0;
  const find = lookup({ ...nobody, secret: async () => new Secret(`answer ${++asked}`) });
  await Promise.all([find({ prompt: "Password?" }), find({ prompt: "Password?" })]);
  expect((await find({ prompt: "Password?" })).reveal()).toBe("answer 1");
});

test.each([
  [{ env: "MISSING" }, "MISSING"],
  [{ env: "EMPTY" }, "EMPTY"],
  [{ file: "none.txt" }, "none.txt"],
  [{ prompt: "Password?" }, "no terminal"],
])("a secret that is not at %j is an error that says where it was sought", async (reference, named) => {
  await expect(lookup()(reference)).rejects.toMatchObject({
    code: "SECRET_NOT_FOUND",
    what: expect.stringContaining(named),
  });
});

test("without a terminal every question is answered with undefined", async () => {
  const output = Object.assign(Object.create(process.stderr) as NodeJS.WriteStream, { isTTY: false });
  const prompt = terminalPrompt({ input: process.stdin, output });
  expect(await prompt.confirm("?")).toBeUndefined();
  expect(await prompt.secret("?")).toBeUndefined();
});
