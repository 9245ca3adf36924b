import type { PersonDoing } from "../../lib/lab";
import type { RunEvent } from "../../lib/upgrade";
import { silentInputs } from "../systems/given-inputs";
import { ttEstate } from "./tt-estate";
import { changesOf, type Inputs, runTt, type TtRun } from "./tt-run";

// Whole upgrades on a busy machine; nothing is measured by them.
jest.setTimeout(120_000);

const inputs: Inputs = {
  ...silentInputs,
  administration: undefined,
  licenceExpected: undefined,
  licenceKey: undefined,
};
const does: Readonly<Record<string, Omit<PersonDoing, "on">>> = {
  maintenance: { does: "maintenance-on" },
  "schema-update": { does: "open-admin" },
};

function act(event: RunEvent, lab: TtRun["lab"]): void {
  const action = event.kind === "instruction" ? does[event.key.split("@")[0] ?? ""] : undefined;
  if (action !== undefined) lab.act({ on: "APP01", ...action });
}

describe("what a person has stated", () => {
  it("TT-14, TT-17 · before this run installed the version counts no more: the update and the licence are asked about again", async () => {
    const stated = (said: string) => ({
      text: JSON.stringify({
        said,
        at: "2026-01-01T00:00:00.000Z",
        runId: "20260101T000000000-aaaaaa",
        version: "7.0.1",
      }),
    });
    const folder = "D:\\Backup\\cutover\\statements";
    const files = {
      [`${folder}\\schema-update-7.0.1.json`]: stated("done"),
      [`${folder}\\licence-7.0.1.json`]: stated("entered"),
    };
    const run = await runTt({ inputs, estate: ttEstate({ files }), onEvent: act });
    expect(run.result.gates.map(({ key }) => key)).toEqual(["maintenance@APP01"]);
    const update = await run.resume({ "maintenance@APP01": "on" });
    expect(update.gates.map(({ key }) => key)).toEqual(["schema-update@APP01"]);
    await run.lab.advance(30 * 60_000);
    expect(changesOf(run.lab.history(), "schema-update").at(-1)).toMatch(/> done$/);
    const key = await run.resume({ "schema-update@APP01": "done" });
    expect(key.gates.map((gate) => gate.key)).toEqual(["licence@APP01"]);
    expect(await run.resume({ "licence@APP01": "entered" })).toMatchObject({ kind: "done", exitCode: 0 });
    expect(await run.again()).toMatchObject({ kind: "nothing-to-do" });
  });
});
