import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { diskFiles } from "../../lib/node";

const bytes = (text: string) => new Uint8Array(Buffer.from(text));
let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "cutover-files-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

test("appending pieces in order gives the same bytes as all of them at once, and reading gives them back", async () => {
  let count = 0;
  await fc.assert(
    fc.asyncProperty(fc.array(fc.uint8Array({ maxLength: 40 }), { minLength: 1, maxLength: 6 }), async (pieces) => {
      count += 1;
      const path = join(folder, `deep-${count}`, "journal.jsonl");
      for (const piece of pieces) await diskFiles.append(path, piece);
      expect(Buffer.from((await diskFiles.read(path)) ?? [])).toEqual(Buffer.concat(pieces));
    }),
    { numRuns: 25 },
  );
});

test("a file that is not there is undefined, and a folder that is not there is empty", async () => {
  expect(await diskFiles.read(join(folder, "none"))).toBeUndefined();
  expect(await diskFiles.list(join(folder, "none"))).toEqual([]);
});

test("create makes the file once; a second one changes nothing and leaves nothing behind", async () => {
  const path = join(folder, "artefacts", "web.config");
  expect(await diskFiles.create(path, bytes("first"))).toBe(true);
  expect(await diskFiles.create(path, bytes("second"))).toBe(false);
  expect(readFileSync(path, "utf8")).toBe("first");
  expect(readdirSync(join(folder, "artefacts"))).toEqual(["web.config"]);
});

test("of many that create the same file at once exactly one wins, and the file holds the winner's bytes whole", async () => {
  const path = join(folder, "lock");
  const writers = Array.from({ length: 8 }, (_, i) => bytes(`writer ${i}`.repeat(1000)));
  const won = await Promise.all(writers.map((text) => diskFiles.create(path, text)));
  expect(won.filter(Boolean)).toHaveLength(1);
  expect(new Uint8Array(readFileSync(path))).toEqual(writers[won.indexOf(true)]);
});

test("write replaces the whole file, truncate cuts it, remove takes it away and may be repeated", async () => {
  const path = join(folder, "a", "b.txt");
  await diskFiles.write(path, bytes("one"));
  await diskFiles.write(path, bytes("twenty-two"));
  await diskFiles.truncate(path, 6);
  expect(readFileSync(path, "utf8")).toBe("twenty");
  expect(await diskFiles.list(join(folder, "a"))).toEqual([{ name: "b.txt", isFolder: false }]);
  await diskFiles.remove(path);
  await diskFiles.remove(path);
  expect(await diskFiles.list(join(folder, "a"))).toEqual([]);
});

test("what the disk refuses is an error that names the path and the reason in words", async () => {
  await diskFiles.write(join(folder, "file"), bytes("x"));
  await expect(diskFiles.read(folder)).rejects.toMatchObject({
    code: "FILE_NOT_READABLE",
    what: expect.stringContaining("it is a folder"),
  });
  await expect(diskFiles.write(join(folder, "file", "below"), bytes("x"))).rejects.toMatchObject({
    code: "FILE_NOT_WRITABLE",
    what: expect.stringContaining(join("file", "below")),
  });
});
