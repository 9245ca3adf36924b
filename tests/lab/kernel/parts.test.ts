import { MemoryBlobs } from "../../../lib/lab/blobs/memory-blobs";
import { checkDeclaration } from "../../../lib/lab/estate/check-declaration";
import { createEstate } from "../../../lib/lab/estate/create-estate";
import { EstateHost } from "../../../lib/lab/host/estate-host";
import { kernelPart } from "../../../lib/lab/kernel-part";
import type { LabPart } from "../../../lib/lab/part";
import { indexParts } from "../../../lib/lab/part-index";
import { EstateWorld } from "../../../lib/lab/world/estate-world";

const withCommand = (run: NonNullable<NonNullable<LabPart["commands"]>[string]>[string]): EstateHost => {
  const { Cutover = {} } = kernelPart.commands ?? {};
  const parts = indexParts([{ ...kernelPart, commands: { Cutover: { ...Cutover, "Get-CutoverFact": run } } }]);
  const declaration = checkDeclaration({ computers: { APP01: {} } }, parts, () => "");
  const sources = { read: () => new Uint8Array() };
  const blobs = new MemoryBlobs();
  const state = createEstate({ declaration, sources, sha256: "" }, parts, blobs);
  return new EstateHost(new EstateWorld(state, blobs, parts), { save: () => undefined });
};

const fact = { module: "Cutover", name: "Get-CutoverFact", parameters: {} };

describe("parts of the lab", () => {
  it("cannot claim the same name twice", () => {
    expect(() => indexParts([kernelPart, { name: "other", hazards: [...(kernelPart.hazards ?? [])] }])).toThrow(
      'Two parts of the lab claim "command-fails"; the second is other.',
    );
  });

  it("are caught when a command that is declared as reading changes something", async () => {
    const host = withCommand((call) => {
      call.emit({ subject: "maintenance", name: "x", from: "off", to: "on" });
      return [];
    });
    await expect(host.invoke("APP01", fact, { deadlineMs: 1000 })).rejects.toMatchObject({ code: "LAB_DEFECT" });
  });

  it("say more than output: records while they run, errors that do not end the command", async () => {
    const host = withCommand((call) => {
      call.record({ kind: "warning", message: "careful" });
      call.report({ id: "Odd", category: "NotSpecified", message: "one was odd" });
      return [{ value: 1 }];
    });
    const records: string[] = [];
    const onRecord = (record: { readonly kind: string }) => records.push(record.kind);
    const result = await host.invoke("APP01", fact, { deadlineMs: 1000, onRecord });
    expect(result).toMatchObject({
      output: [{ value: 1 }],
      errors: [{ kind: "nonTerminating", id: "Odd,Get-CutoverFact" }],
    });
    expect(records).toEqual(["warning"]);
  });
});
