import { createHash } from "node:crypto";
import { commandsOf, type OutputShape } from "../../../lib/contract";
import type { Lab } from "../../../lib/lab";
import { Secret, type Value, type ValueMap } from "../../../lib/shell";
import { call, lock, one, openSmall } from "./estate";

const EMPTY_SHA256 = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";
const http = { Method: "POST", Uri: "http://nowhere/", Secret: { key: new Secret("x") } };

/** Calls by command; functions where a call needs what another one gave. The order matters. */
const calls: Readonly<Record<string, readonly (ValueMap | ((lab: Lab) => Promise<ValueMap>))[]>> = {
  "Get-CutoverFact": [{}],
  "Get-CutoverProcess": [{}, { Name: ["None"] }],
  "Stop-CutoverProcess": [
    async (lab) => {
      const { id, startTime } = await one(lab, "Get-CutoverProcess", { Name: ["ReportBuilder"] });
      return { Id: id ?? 0, StartTime: startTime ?? null };
    },
  ],
  "Start-CutoverProcess": [{ Path: "C:\\App\\app.exe" }],
  "Get-CutoverService": [{ Name: ["Redis", "Backup"] }],
  "Set-CutoverService": [{ Name: "Backup", StartType: "Manual" }],
  "Start-CutoverService": [{ Name: "Backup" }],
  "Stop-CutoverService": [{ Name: "Redis" }],
  "Get-CutoverWorkerProcess": [{ AppPool: "Pool" }],
  "Get-CutoverManifest": [{ Path: "C:\\App" }],
  "Get-CutoverFile": [
    { Path: "C:\\App\\app.exe" },
    { Path: "C:\\none" },
    { Path: "C:\\App\\app.exe", NoContent: true },
  ],
  "Set-CutoverFile": [{ Path: "C:\\new", Content: Buffer.from("x") }],
  "Remove-CutoverFile": [{ Path: "C:\\none", ExpectedSha256: EMPTY_SHA256 }],
  "Copy-CutoverTree": [{ Source: "C:\\App", Destination: "D:\\B" }],
  "Restore-CutoverTree": [{ Source: "D:\\B", Destination: "C:\\App" }],
  "Remove-CutoverTree": [
    async (lab) => ({
      Path: "D:\\B",
      ExpectedSha256: (await one(lab, "Get-CutoverManifest", { Path: "D:\\B" })).sha256 ?? "",
    }),
  ],
  "Get-CutoverRegistryKey": [{ Path: "HKLM:\\SOFTWARE\\App" }, { Path: "HKLM:\\SOFTWARE\\None" }],
  "Restore-CutoverRegistryKey": [
    {
      Path: "HKLM:\\SOFTWARE\\New",
      Entries: [
        { key: "", name: "q", valueKind: "QWord", value: 5n },
        { key: "a\\b", name: "b", valueKind: "Binary", value: Buffer.from([1, 2]) },
      ],
    },
  ],
  "Get-CutoverProduct": [{}, { Name: "None" }],
  "Get-CutoverFileVersion": [{ Path: "C:\\App\\app.exe" }, { Path: "C:\\none" }],
  "Restart-CutoverIis": [],
  "Get-CutoverCertificateBinding": [],
  "Get-CutoverIisRestart": [{ RequestId: "none" }],
  "Set-CutoverAccessRule": [{ Name: "r", Kind: "firewall", Site: "s" }],
  "Get-CutoverAccessRule": [{ Name: "r" }, { Name: "none" }],
  "Remove-CutoverAccessRule": [{ Name: "r" }],
  "Test-CutoverTcpPort": [{ HostName: "localhost", Port: 1 }],
  "Get-CutoverHttpResponse": [{ Uri: "http://nowhere/" }],
  "Save-CutoverDownload": [
    { Uri: "http://nowhere/x", Path: "C:\\new", ExpectedSha256: createHash("sha256").update("x").digest("hex") },
  ],
  "Start-CutoverInstaller": [],
  "Start-CutoverCommand": [],
  "Start-CutoverRequest": [{ RequestId: "q", ...http }],
  "Get-CutoverJob": [{ RequestId: "q" }, { RequestId: "none" }],
  "Stop-CutoverJob": [{ RequestId: "q" }, { RequestId: "none" }],
  "Get-CutoverDetectionEvent": [{ Since: new Date(0) }],
  "Get-CutoverLock": [{}],
  "Enter-CutoverLock": [{ RunId: "r1", ExpectedEpoch: 1, Store: "target:APP01", OwnerHost: "h" }],
  "Set-CutoverLock": [{}],
  "Set-CutoverLockHead": [{ Seq: 0, Hash: "h" }],
  "Add-CutoverJournalRecord": [{ RunId: "r1", Seq: 1, Hash: "h", Line: "{}" }],
  "Get-CutoverJournal": [{ RunId: "r1" }, { RunId: "none" }, { RunId: "r1", Offset: 1n }],
  "Repair-CutoverJournal": [{ RunId: "r1", Length: 3n }],
  "Get-CutoverRun": [{}],
  "Save-CutoverArtefact": [{ RunId: "r1", Name: "a", Content: Buffer.from("x") }],
  "Get-CutoverArtefact": [
    { RunId: "r1", Name: "a" },
    { RunId: "r1", Name: "none" },
  ],
  "Exit-CutoverLock": [{}],
  "Restart-CutoverComputer": [{ RequestId: "r", Reason: "test" }],
};

/** Those that need IIS or a product: their own tests look at what they give. */
const elsewhere = [
  "Restart-CutoverIis",
  "Get-CutoverCertificateBinding",
  "Start-CutoverInstaller",
  "Start-CutoverCommand",
];

describe("the functions on the target", () => {
  it("are all simulated and all looked at here or beside IIS and the products", () => {
    const named = Object.keys(calls).filter((name) => calls[name]?.length !== 0 || elsewhere.includes(name));
    expect(named.sort()).toEqual(
      commandsOf("Cutover")
        .map(({ name }) => name)
        .sort(),
    );
  });

  it("give exactly the properties and types that the contract says", async () => {
    const hazards = [{ at: "Get-CutoverFact", does: "file-vanishes", path: "C:\\App\\data\\big.bin", detected: true }];
    const lab = await openSmall({ hazards });
    await lock(lab);
    const wrong: string[] = [];
    for (const [name, list] of Object.entries(calls)) {
      const contract = commandsOf("Cutover").find((command) => command.name === name);
      for (const given of list) {
        const parameters = typeof given === "function" ? await given(lab) : given;
        const { runId, epoch } = await one(lab, "Get-CutoverLock");
        const fence = { runId: String(runId), epoch: Number(epoch) };
        const isFenced = contract?.effect === "changes" && runId !== null && name !== "Enter-CutoverLock";
        const output = await call(lab, name, parameters, isFenced ? { fence } : {});
        wrong.push(...deviations({ name, value: output, shape: wholeShape(contract) }));
      }
    }
    expect(wrong).toEqual([]);
  });
});

describe("the comparison with the contract", () => {
  it("finds what is missing, what is additional, and what is of another type", () => {
    const shape = { a: "int64", b: "string|null", c: ["date"] } as const;
    const value = { a: 1, c: [new Date(0), "x"], d: true };
    expect(deviations({ name: "X", value, shape })).toEqual([
      "X.a is number, not int64",
      "X.c[1] is string, not date",
      "X.d is not in the contract",
      "X.b is undefined, not string|null",
    ]);
  });
});

type Looking = { readonly name: string; readonly value: Value | undefined; readonly shape: OutputShape };

function wholeShape(contract: ReturnType<typeof commandsOf>[number] | undefined): OutputShape {
  const shape = contract?.outputShape ?? "none";
  return contract?.outputIsList === true ? shape : [shape];
}

/** Where a value is not of its shape: missing and additional properties, other types. */
function deviations({ name, value, shape }: Looking): readonly string[] {
  if (typeof shape === "string") {
    const words = shape
      .replace(/\([^)]*\)/g, "")
      .split("|")
      .map((word) => word.trim());
    return words.some((word) => isOf(word, value)) ? [] : [`${name} is ${typeof value}, not ${shape}`];
  }
  if (Array.isArray(shape)) {
    if (!Array.isArray(value)) return [`${name} is no list`];
    return value.flatMap((item, i) =>
      deviations({ name: `${name}[${i}]`, value: item, shape: shape[0] as OutputShape }),
    );
  }
  const shapes = shape as { readonly [property: string]: OutputShape };
  if (typeof value !== "object" || value === null) return [`${name} is no object`];
  if ("<name>" in shapes) return [];
  const keys = new Set([...Object.keys(value), ...Object.keys(shapes)]);
  return [...keys].flatMap((key) => {
    const of = shapes[key];
    if (of === undefined) return [`${name}.${key} is not in the contract`];
    return deviations({ name: `${name}.${key}`, value: (value as ValueMap)[key], shape: of });
  });
}

const INT32 = 2 ** 31;

function isOf(word: string, value: Value | undefined): boolean {
  if (word === "null") return value === null;
  if (word === "string" || word === "bigint") return typeof value === word;
  if (word === "bool") return typeof value === "boolean";
  if (word === "int32") return Number.isInteger(value) && Math.abs(Number(value)) < INT32;
  if (word === "int64") return typeof value === "bigint";
  if (word === "double") return typeof value === "number";
  if (word === "date") return value instanceof Date;
  if (word === "bytes") return value instanceof Uint8Array;
  if (word === "string[]") return Array.isArray(value) && value.every((item) => typeof item === "string");
  return word === "map" && typeof value === "object" && value !== null;
}
