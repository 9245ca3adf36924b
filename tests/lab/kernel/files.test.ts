import fc from "fast-check";
import { call, errorOf, one, openSmall } from "./estate";

jest.setTimeout(60_000);

// Names that Windows keeps for devices are refused, whatever follows their point.
const name = fc.stringMatching(/^[a-z]{1,3}$/).filter((text) => !["con", "prn", "aux", "nul"].includes(text));
const tree = fc.dictionary(
  fc.array(name, { minLength: 1, maxLength: 3 }).map((parts) => `${parts.join("\\")}.x`),
  fc.string(),
);

const files = (root: string, contents: Readonly<Record<string, string>>) =>
  Object.fromEntries(Object.entries(contents).map(([path, text]) => [`${root}\\${path}`, { text }]));

const openWith = (all: Readonly<Record<string, { text: string }>>) =>
  openSmall({ estate: { computers: { APP01: { drives: { "C:": { size: "1GB", free: "1MB" } }, files: all } } } });

describe("an empty file", () => {
  it("can be written, and so can an empty artefact: what is saved may be empty", async () => {
    const lab = await openSmall();
    await call(lab, "Set-CutoverFile", { Path: "C:\\empty.txt", Content: new Uint8Array() });
    expect(await one(lab, "Get-CutoverFile", { Path: "C:\\empty.txt" })).toMatchObject({ exists: true, length: 0n });
    await call(lab, "Save-CutoverArtefact", { RunId: "r1", Name: "empty", Content: new Uint8Array() });
    const saved = await one(lab, "Get-CutoverArtefact", { RunId: "r1", Name: "empty" });
    expect(saved.content).toEqual(new Uint8Array());
  });
});

describe("trees of files", () => {
  it("come back byte for byte: copy, change anything, restore", async () => {
    await fc.assert(
      fc.asyncProperty(tree, tree, async (before, changed) => {
        const lab = await openWith({ ...files("C:\\App", before), "C:\\App\\always.x": { text: "" } });
        const original = await one(lab, "Get-CutoverManifest", { Path: "C:\\App" });
        const copy = await one(lab, "Copy-CutoverTree", { Source: "C:\\App", Destination: "C:\\Copy" });
        expect(copy.sha256).toBe(original.sha256);
        for (const [path, text] of Object.entries(changed)) {
          const Path = `C:\\App\\${path}`;
          const { sha256 } = await one(lab, "Get-CutoverFile", { Path, NoContent: true });
          const ExpectedSha256 = typeof sha256 === "string" ? sha256 : "";
          await call(lab, "Set-CutoverFile", { Path, Content: Buffer.from(text), ExpectedSha256 }).catch(() => 0);
        }
        await call(lab, "Remove-CutoverFile", { Path: "C:\\App\\always.x", ExpectedSha256: EMPTY_SHA256 }).catch(
          () => 0,
        );
        const restored = await one(lab, "Restore-CutoverTree", { Source: "C:\\Copy", Destination: "C:\\App" });
        expect(restored.sha256).toBe(original.sha256);
        expect(await one(lab, "Get-CutoverManifest", { Path: "C:\\App" })).toEqual(original);
      }),
      { numRuns: 25 },
    );
  });

  it("leave excluded paths alone, when copied and when restored", async () => {
    const lab = await openWith(files("C:\\App", { "a.x": "a", "Logs\\l.x": "log", "Logs2\\m.x": "m" }));
    const Exclude = ["logs"];
    await call(lab, "Copy-CutoverTree", { Source: "C:\\App", Destination: "C:\\Copy", Exclude });
    expect(lab.readFile("APP01", "C:\\Copy\\Logs\\l.x")).toBeUndefined();
    await call(lab, "Restore-CutoverTree", { Source: "C:\\Copy", Destination: "C:\\App", Exclude });
    expect(lab.readFile("APP01", "C:\\App\\Logs\\l.x")).toBeDefined();
    expect(await errorOf(call(lab, "Get-CutoverManifest", { Path: "C:\\App", Exclude: ["C:\\App\\Logs"] }))).toBe(
      "ExcludeInvalid",
    );
  });

  it("are not copied onto what is somebody else's, nor into themselves", async () => {
    const lab = await openWith({ ...files("C:\\App", { "a.x": "a" }), ...files("C:\\Other", { "theirs.x": "t" }) });
    const copy = (Destination: string) => errorOf(call(lab, "Copy-CutoverTree", { Source: "C:\\App", Destination }));
    expect(await copy("C:\\Other")).toBe("DestinationNotEmpty");
    expect(await copy("C:\\app\\inner")).toBe("PathsOverlap");
    expect(await copy("C:\\")).toBe("PathsOverlap");
  });

  it("stop where the disk is full, and go on from there when there is space again", async () => {
    const lab = await openWith(files("C:\\App", { "a.x": "a".repeat(600_000), "b.x": "b".repeat(600_000) }));
    const copy = () => call(lab, "Copy-CutoverTree", { Source: "C:\\App", Destination: "C:\\Copy" });
    expect(await errorOf(copy())).toBe("DiskFull");
    expect(lab.readFile("APP01", "C:\\Copy\\a.x")).toHaveLength(600_000);
    expect(lab.readFile("APP01", "C:\\Copy\\b.x")).toBeUndefined();
    const { sha256 } = await one(lab, "Get-CutoverFile", { Path: "C:\\App\\b.x" });
    await call(lab, "Remove-CutoverFile", { Path: "C:\\App\\b.x", ExpectedSha256: sha256 ?? "" });
    expect(await errorOf(copy())).toBe("");
  });

  it("take from the free space what they need and give it back", async () => {
    const lab = await openWith(files("C:\\App", { "a.x": "a".repeat(1000) }));
    const free = async () => ((await one(lab, "Get-CutoverFact")).drives as { freeBytes: bigint }[])[0]?.freeBytes;
    const before = await free();
    const { sha256 } = await one(lab, "Copy-CutoverTree", { Source: "C:\\App", Destination: "C:\\Copy" });
    expect(await free()).toBe((before ?? 0n) - 1000n);
    expect(await errorOf(call(lab, "Remove-CutoverTree", { Path: "C:\\Copy", ExpectedSha256: "other" }))).toBe(
      "TreeChanged",
    );
    await call(lab, "Remove-CutoverTree", { Path: "C:\\Copy", ExpectedSha256: sha256 ?? "" });
    expect(await free()).toBe(before);
  });
});

describe("a file", () => {
  it("is replaced only while it is what the caller saw", async () => {
    const lab = await openSmall();
    const write = (text: string, ExpectedSha256 = "") =>
      errorOf(call(lab, "Set-CutoverFile", { Path: "C:\\n.txt", Content: Buffer.from(text), ExpectedSha256 }));
    expect(await write("1")).toBe("");
    expect(await write("2")).toBe("FileChanged");
    expect(await write("2", "0".repeat(64))).toBe("FileChanged");
    const { sha256 } = await one(lab, "Get-CutoverFile", { Path: "c:/N.TXT" });
    expect(await write("2", String(sha256).toUpperCase())).toBe("");
  });

  it("keeps its version resource wherever its bytes go", async () => {
    const lab = await openSmall();
    await call(lab, "Copy-CutoverTree", { Source: "C:\\App", Destination: "D:\\B" });
    expect(await one(lab, "Get-CutoverFileVersion", { Path: "D:\\B\\APP.exe" })).toMatchObject({ fileVersion: "6.2" });
    expect(await one(lab, "Get-CutoverFileVersion", { Path: "C:\\App\\Web\\web.config" })).toMatchObject({
      exists: true,
      fileVersion: null,
    });
  });

  it("has a path that Windows would take; every other one is refused and nothing is written", async () => {
    const lab = await openSmall();
    const hostile = [
      "relative.txt",
      "C:relative",
      "\\rooted",
      "C:\\a\\con",
      "C:\\a\\LPT1.txt",
      "C:\\a.txt:stream",
      "C:\\x.",
      "C:\\x ",
      "C:\\a\\*.txt",
      "C:\\a?b",
      'C:\\"q"',
      "C:\\a|b",
      "C:\\a\u0000b",
      "C:\\\u001b[0m",
      "\\\\server\\share\\x",
      "\\\\.\\PhysicalDrive0",
      "Z:\\x",
      "constructor",
      "__proto__",
      "C:\\".padEnd(40_000, "x"),
    ];
    const before = lab.snapshot().text;
    for (const Path of hostile) {
      const id = await errorOf(call(lab, "Set-CutoverFile", { Path, Content: Buffer.from("x") }));
      expect([Path.slice(0, 50), ["PathInvalid", "NetworkPathNotFound", "DriveNotFound"].includes(id)]).toEqual([
        Path.slice(0, 50),
        true,
      ]);
    }
    expect(lab.snapshot().text).toBe(before);
  });

  it("may have a name that means something to JavaScript, PowerShell or nobody", async () => {
    const lab = await openSmall();
    const names = [
      "__proto__",
      "constructor",
      "[x]",
      "$(calc)",
      "表ソ",
      "a'b",
      "\u2019",
      "\ud83d\ude00",
      "%PATH%",
      "-Force",
    ];
    for (const text of names) {
      const Path = `C:\\odd\\${text}`;
      await call(lab, "Set-CutoverFile", { Path, Content: Buffer.from(text) });
      expect(Buffer.from(lab.readFile("APP01", Path.toUpperCase()) ?? []).toString()).toBe(text);
    }
    expect((await one(lab, "Get-CutoverManifest", { Path: "C:\\odd" })).files).toHaveLength(names.length);
    expect((await one(lab, "Get-CutoverManifest", { Path: "\\\\?\\C:\\app\\..\\ODD\\." })).files).toHaveLength(
      names.length,
    );
  });
});

const EMPTY_SHA256 = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";
