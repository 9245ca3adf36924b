import { timeTrackerNx } from "cutover/systems";
import { type EstateInput, type Lab, type LabEvent, type LabOptions, MemoryFiles } from "../../lib/lab";
import { openPowerShell } from "../../lib/powershell";
import { Secret, type SecretReference, type Shell } from "../../lib/shell";
import { apply, type RunResult, resume } from "../../lib/upgrade";
import { ADMIN_PASSWORD, LICENCE_KEY, ttEstate } from "../procedures/tt-estate";
import { capability, describeWith } from "../support/capability";
import { silentInputs } from "../systems/given-inputs";
import { labManifests, serveLab } from "./lab/served-lab";

jest.setTimeout(900_000);

interface Story {
  readonly results: readonly RunResult[];
  readonly history: readonly LabEvent[];
}

type Setting = Pick<LabOptions, "hazards">;

const SECRETS: Readonly<Record<string, string>> = { TT_ADMIN_PASSWORD: ADMIN_PASSWORD, TT_LICENCE_KEY: LICENCE_KEY };

const operator = () => ({
  files: new MemoryFiles(),
  hook: { call: async () => ({ kind: "ok" as const, output: "" }) },
  secret: async (reference: SecretReference) => new Secret("env" in reference ? (SECRETS[reference.env] ?? "") : ""),
});

/** Applies the upgrade; where it failed after the point of no return it is resumed, as somebody would. */
async function tell(lab: Lab, on: (computer: string) => Shell): Promise<Story> {
  const ports = { ...lab.ports, on };
  const common = { ports, runsFolder: "/operator/runs", approve: "yes" as const };
  const answers = { "announcement@APP01": "told" };
  const first = await apply({ ...common, upgrade: timeTrackerNx(silentInputs), answers });
  const results = [first];
  if (first.exitCode === 5) {
    results.push(await resume({ ...common, computer: "APP01", upgradeOf: () => timeTrackerNx(silentInputs), answers }));
  }
  return { results, history: await lab.history() };
}

async function inProcess({ hazards = [] }: Setting): Promise<Story> {
  const served = await serveLab({ estate: ttEstate() as EstateInput, hazards, operator: operator() });
  try {
    return await tell(served.lab, (computer) => served.lab.ports.on(computer));
  } finally {
    await served.close();
  }
}

async function throughPowerShell({ hazards = [] }: Setting): Promise<Story> {
  const served = await serveLab({ estate: ttEstate() as EstateInput, hazards, operator: operator() });
  const shell = await openPowerShell({
    computer: "APP01",
    deadlineMs: 120_000,
    executable: capability("pwsh") ?? "",
    modules: labManifests,
    environment: served.environment("APP01"),
  });
  try {
    return await tell(served.lab, () => shell);
  } finally {
    await shell.close();
    await served.close();
  }
}

/**
 * The host opens the fence around commands that change something; one that a reading call carries is compared by nobody
 * and stays with the session.
 */
function comparable(history: readonly LabEvent[]): readonly LabEvent[] {
  return history.map((event) => {
    if (event.kind !== "command" || event.effect !== "reads") return event;
    const { fence: _, ...rest } = event;
    return rest;
  });
}

describeWith(
  "pwsh",
  "the TimeTracker NX upgrade through session, host script, PowerShell's binder and the lab's modules",
  () => {
    it.each<readonly [string, Setting]>([
      ["undisturbed", {}],
      [
        "with an application pool that stays in Stopping",
        { hazards: [{ on: "APP01", at: "Stop-WebAppPool", does: "pool-stays-in-stopping" }] },
      ],
    ])("has the same events as in process: %s", async (_title, setting) => {
      const near = await inProcess(setting);
      const far = await throughPowerShell(setting);
      expect(far.results.map(({ exitCode }) => exitCode)).toEqual(near.results.map(({ exitCode }) => exitCode));
      expect(comparable(far.history)).toEqual(comparable(near.history));
      expect(far.history.length).toBeGreaterThan(300);
    });
  },
);
