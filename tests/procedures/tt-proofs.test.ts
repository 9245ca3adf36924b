import { createHash } from "node:crypto";
import type { PersonDoing } from "../../lib/lab";
import type { RunEvent } from "../../lib/upgrade";
import { silentInputs } from "../systems/given-inputs";
import { type Inputs, runTt, type TtRun } from "./tt-run";

// Whole upgrades on a busy machine; nothing is measured by them.
jest.setTimeout(120_000);

const inputs: Inputs = { ...silentInputs, installer: { folder: "D:\\Install\\TimeTrackerNX-7.0.1" } };
const does: Readonly<Record<string, Omit<PersonDoing, "on">>> = { "installer-ready": { does: "start-installer" } };

/** A run that waits for somebody to click "Install"; every copy and backup is made. */
async function waitingAtTheInstaller(): Promise<TtRun> {
  const onEvent = (event: RunEvent, lab: TtRun["lab"]): void => {
    const action = event.kind === "instruction" ? does[event.key.split("@")[0] ?? ""] : undefined;
    if (action !== undefined) lab.act({ on: "APP01", ...action });
  };
  const run = await runTt({ inputs, onEvent });
  expect(run.result.gates.map(({ key }) => key)).toEqual(["attended:product-version@APP01#1"]);
  return run;
}

/** Somebody overwrites a file of the server whose path fits. */
async function damage({ lab }: TtRun, fits: RegExp): Promise<string> {
  const computer = lab.inspect().computers.app01 ?? lab.inspect().computers.APP01;
  const file = Object.values(computer?.files.entries ?? {}).find(({ path }) => fits.test(path));
  if (computer === undefined || file === undefined) throw new Error(`there is no file ${fits}`);
  const { runId, epoch } = computer.lock;
  const parameters = { Path: file.path, Content: Buffer.from("damaged"), ExpectedSha256: file.sha256 };
  const fence = { runId: runId ?? "", epoch };
  await lab.ports
    .on("APP01")
    .invoke({ module: "Cutover", name: "Set-CutoverFile", parameters }, { deadlineMs: 1_000, fence });
  return createHash("sha256").update("damaged").digest("hex");
}

describe("what a run made to be saved by", () => {
  it.each([
    ["TT-13 · the second backup", /backup-after-stop.*\.bak$/],
    ["TT-9b · the copy of the program folder", /program-copied.*\.dll$/],
  ])(
    "%s that is damaged later stops the resume: it is never made again, and nothing is installed without it",
    async (_title, path) => {
      const run = await waitingAtTheInstaller();
      const sha256 = await damage(run, path);
      await expect(run.resume()).rejects.toMatchObject({ code: "ARTEFACT_DAMAGED" });
      const computer = run.lab.inspect().computers.app01 ?? run.lab.inspect().computers.APP01;
      const damaged = Object.values(computer?.files.entries ?? {}).filter((file) => path.test(file.path));
      expect(damaged.map((file) => file.sha256)).toContain(sha256);
      expect(computer?.lock.runId).toBe(run.result.runId);
    },
  );
});
