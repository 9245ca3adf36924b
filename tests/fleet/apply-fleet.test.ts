import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openEstate } from "../../lib";
import { getCutoverFile } from "../../lib/cmdlets/cutover/get-cutover-file";
import { setCutoverFile } from "../../lib/cmdlets/cutover/set-cutover-file";
import { applyFleet, planFleet } from "../../lib/fleet";
import { signSystem } from "../cli/sign-system";

const shops = ["SHOP1", "SHOP2", "SHOP3"];
const files =
  'C:\\Sign\\door.txt: { text: open }, C:\\Sign\\version.txt: { text: "1.0" }, C:\\Sign\\schema.txt: { text: old }';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "cutover-apply-fleet-"));
  writeFileSync(
    join(folder, "estate.yaml"),
    `computers:\n${shops.map((shop) => `  ${shop}: { files: { ${files} } }\n`).join("")}`,
  );
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

test("a target that is not as it was when the plans were approved is not begun, and stops the rest", async () => {
  const estate = await openEstate({ estate: { lab: "estate.yaml" } }, { folder, lab: "in-process", need: "estate" });
  const { ports } = estate;
  const waves = shops.map((name) => [{ name, upgrade: signSystem.build({ server: name, version: "2.0" }) }]);
  const plan = await planFleet({ waves, atOnce: 1, ports });
  const path = "C:\\Sign\\version.txt";
  const { sha256 } = await getCutoverFile(ports.on("SHOP2"), { path });
  await setCutoverFile(ports.on("SHOP2"), { path, content: Buffer.from("2.0"), expectedSha256: sha256 ?? "" });
  const runsFolder = join(folder, "runs");
  const outcomes = await applyFleet({ plan, ports, runsFolder, onEvent: () => undefined });
  expect(outcomes).toMatchObject([
    { kind: "ended", failed: false, result: { kind: "done" } },
    { kind: "ended", failed: true, result: { kind: "gate", runId: undefined } },
    { kind: "untouched", because: "failed" },
  ]);
  const again = await planFleet({ waves, atOnce: 1, ports });
  expect(again.digest).not.toBe(plan.digest);
  expect(await applyFleet({ plan: again, ports, runsFolder, onEvent: () => undefined })).toMatchObject([
    { result: { kind: "nothing-to-do" } },
    { result: { kind: "done" } },
    { result: { kind: "done" } },
  ]);
  await estate.close();
});
