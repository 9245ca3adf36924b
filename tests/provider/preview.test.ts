import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { openEstate } from "../../lib/estate";
import { systems } from "../../lib/systems";
import { planLines } from "../../provider/preview/plan-lines";
import { kindOf } from "../../provider/runtime/kinds";
import { declare } from "../../provider/runtime/life-cycle/declaration";
import { planWithAnswers } from "../../provider/runtime/life-cycle/known-answers";
import { previewGiven, ttSecrets, withNewDefault } from "../engine/support/tt-program";
import { expectGolden } from "../support/golden";

const golden = join(__dirname, "../engine/preview.golden.txt");

// The same golden file as with the real engine: whoever changes a text sees it without one.
test("a preview tells the plan in the server's words", async () => {
  const folder = mkdtempSync(join(tmpdir(), "cutover-preview-"));
  cpSync(resolve(__dirname, "../../examples/timetracker-nx"), folder, { recursive: true });
  const file = join(folder, "estate.yaml");
  writeFileSync(file, withNewDefault(readFileSync(file, "utf8")));
  const options = { systems, folder, need: "estate", lab: "in-process" } as const;
  const estate = await openEstate({ estate: previewGiven.estate } as never, options);
  const credential = { userName: "administrator", password: ttSecrets.administrator };
  const administration = { ...previewGiven.administration, credential };
  const given = { ...previewGiven, administration, licenceKey: ttSecrets.licence };
  const place = { ports: estate.ports, runsFolder: folder, signal: new AbortController().signal, say: () => undefined };
  const kind = kindOf("TimeTrackerNxUpgrade");
  const declaration = declare(kind, { given, state: {} }, place);
  const { upgrade, ports } = declaration;
  const { plan, answers } = await planWithAnswers(declaration);
  const outlook = (await kind.outlook?.(ports, { given: upgrade.inputs, answers, decisions: undefined })) ?? [];
  const lines = planLines(plan, { change: `${kind.seen({ plan, before: {} }).version} → ${given.version}`, outlook });
  expectGolden(golden, `${lines.join("\n").replace(/[0-9a-f]{64}/, "DIGEST")}\n`);
  await estate.close();
  rmSync(folder, { recursive: true, force: true });
});
