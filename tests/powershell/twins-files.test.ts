import { createHash } from "node:crypto";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { describeWith } from "../support/capability";
import { type DirectShell, openDirect } from "./direct-shell";
import { both, expectSame, openTwins, type TwinCall } from "./twin";

const contents = ["one", "two", "three\r\n", "\u0000\u00ff"].map((text) => new Uint8Array(Buffer.from(text, "latin1")));
const sha256 = (bytes: Uint8Array) => createHash("sha256").update(bytes).digest("hex");
const names = [
  "a",
  "b",
  "New Folder",
  "[x]",
  "ä日本",
  "it's",
  "$(touch canary)",
  "`t",
  "%PATH%",
  "--Force",
  "ß",
  "a.b.config",
];

const segment = fc.constantFrom(...names);
const good = fc.array(segment, { minLength: 1, maxLength: 3 }).map((parts) => `C:\\${parts.join("\\")}`);
const odd = fc.constantFrom(
  "C:\\a\\CON",
  "C:\\a\\nul.txt",
  "C:\\a:b",
  "C:\\a.",
  "C:\\a ",
  "C:\\a*",
  "C:\\a\\..\\b",
  "C:\\a\\.\\b\\",
  "C:\\a\\\\b",
  "C:\\x\u0001",
  "relative\\path",
  `C:\\${"n".repeat(256)}`,
);
const path = fc.oneof({ weight: 12, arbitrary: good }, { weight: 1, arbitrary: odd });
const folder = fc.array(segment, { minLength: 1, maxLength: 2 }).map((parts) => `C:\\${parts.join("\\")}`);
const content = fc.constantFrom(...contents);
const hash = fc.oneof(
  content.map(sha256),
  content.map((bytes) => sha256(bytes).toUpperCase()),
  fc.constant("0".repeat(64)),
);
const exclusion = fc.oneof(
  { weight: 5, arbitrary: segment },
  { weight: 1, arbitrary: fc.constantFrom("C:\\a", "..", "a\\..\\b", "*.txt", ".\\a", "a/b", "A\\", "\\a") },
);
const exclude = fc.oneof(
  fc.constant({}),
  fc.array(exclusion, { minLength: 1, maxLength: 2 }).map((Exclude) => ({ Exclude })),
);

const write = fc
  .record({ Path: path, Content: content })
  .map((parameters) => ({ name: "Set-CutoverFile", parameters }));
const replace = fc
  .record({ Path: path, Content: content, ExpectedSha256: hash })
  .map((parameters) => ({ name: "Set-CutoverFile", parameters }));
const read = fc
  .record({ Path: path, NoContent: fc.boolean() })
  .map((parameters) => ({ name: "Get-CutoverFile", parameters }));
const version = path.map((Path) => ({ name: "Get-CutoverFileVersion", parameters: { Path } }));
const remove = fc
  .record({ Path: path, ExpectedSha256: hash })
  .map((parameters) => ({ name: "Remove-CutoverFile", parameters }));
const manifest = fc
  .tuple(folder, exclude)
  .map(([Path, more]) => ({ name: "Get-CutoverManifest", parameters: { Path, ...more } }));
const copy = fc
  .tuple(fc.constantFrom("Copy-CutoverTree", "Restore-CutoverTree"), folder, folder, exclude)
  .map(([name, Source, Destination, more]) => ({ name, parameters: { Source, Destination, ...more } }));
const removeTree = fc.tuple(folder, hash).map(([Path, ExpectedSha256]) => ({
  name: "Remove-CutoverTree",
  parameters: { Path, ExpectedSha256 },
}));

/** A folder that holds one known file has a known manifest: so that some removals are let through. */
const removeKnown = fc.tuple(segment, segment, content).map(([top, file, bytes]): TwinCall[] => {
  const ExpectedSha256 = createHash("sha256")
    .update(`${sha256(bytes)} *${file}\n`)
    .digest("hex");
  return [
    { name: "Set-CutoverFile", parameters: { Path: `C:\\known\\${top}\\${file}`, Content: bytes } },
    { name: "Remove-CutoverTree", parameters: { Path: `C:\\known\\${top}`, ExpectedSha256 } },
    { name: "Get-CutoverManifest", parameters: { Path: "C:\\known" } },
  ];
});

/** Without a server: what is there already, what somebody else has put there, and addresses that are none. */
const download = fc
  .record({ Uri: fc.constantFrom("ftp://x/y", "x", "", "http:relative"), Path: path, ExpectedSha256: hash })
  .map((parameters) => ({ name: "Save-CutoverDownload", parameters }));
const downloadKnown = fc.tuple(segment, content, content).map(([name, bytes, wanted]): TwinCall[] => {
  const Path = `C:\\downloads\\${name}`;
  return [
    { name: "Set-CutoverFile", parameters: { Path, Content: bytes } },
    ...[bytes, ...(wanted === bytes ? [] : [wanted])].map((one) => ({
      name: "Save-CutoverDownload",
      parameters: { Uri: "http://127.0.0.1:9/x", Path, ExpectedSha256: sha256(one).toUpperCase() },
    })),
  ];
});

const call: fc.Arbitrary<TwinCall[]> = fc.oneof(
  { weight: 1, arbitrary: download.map((one): TwinCall[] => [one]) },
  { weight: 1, arbitrary: downloadKnown },
  { weight: 6, arbitrary: write.map((one): TwinCall[] => [one]) },
  { weight: 3, arbitrary: replace.map((one): TwinCall[] => [one]) },
  { weight: 2, arbitrary: read.map((one): TwinCall[] => [one]) },
  { weight: 1, arbitrary: version.map((one): TwinCall[] => [one]) },
  { weight: 2, arbitrary: remove.map((one): TwinCall[] => [one]) },
  { weight: 3, arbitrary: manifest.map((one): TwinCall[] => [one]) },
  { weight: 4, arbitrary: copy.map((one): TwinCall[] => [one]) },
  { weight: 1, arbitrary: removeTree.map((one): TwinCall[] => [one]) },
  { weight: 1, arbitrary: removeKnown },
);

/** Only ends what hangs, on a machine that is busy with other things. */
const LIMIT_MS = 600_000;

describeWith("pwsh", "files and trees of the module and of the lab", () => {
  let shell: DirectShell;
  let base: string;
  beforeAll(async () => {
    base = mkdtempSync(join(tmpdir(), "cutover-twins-"));
    shell = await openDirect(join(base, "data"));
  });
  afterAll(async () => {
    await shell.close();
    rmSync(base, { recursive: true, force: true });
  });

  it(
    "give the same results and the same errors in random sequences of calls",
    async () => {
      let count = 0;
      await fc.assert(
        fc.asyncProperty(fc.array(call, { minLength: 8, maxLength: 20 }), async (sequence) => {
          count += 1;
          const twins = await openTwins(shell, join(base, String(count)));
          for (const one of sequence.flat()) {
            const { lab, real } = await both(twins, one);
            expectSame(one, lab, real);
          }
        }),
        { numRuns: 25, endOnFailure: true },
      );
    },
    LIMIT_MS,
  );
});
