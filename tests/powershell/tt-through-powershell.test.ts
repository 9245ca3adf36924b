import { timeTrackerNx } from "cutover/systems";
import { type EstateInput, type Lab, type LabEvent, type LabOptions, MemoryFiles } from "../../lib/lab";
import { openPowerShell } from "../../lib/powershell";
import { openStage } from "../../lib/rehearse";
import { playMainLine } from "../../lib/rehearse/play/main-line";
import type { Act, Scenario } from "../../lib/rehearse/scenario";
import { CommandFailure, Secret, type SecretReference, type Shell } from "../../lib/shell";
import { apply } from "../../lib/upgrade";
import { ADMIN_PASSWORD, LICENCE_KEY, ttEstate } from "../procedures/tt-estate";
import { silentBrief, silentSecrets } from "../rehearse/brief";
import { capability, describeWith } from "../support/capability";
import { silentInputs } from "../systems/given-inputs";
import { labManifests, serveLab } from "./lab/served-lab";

jest.setTimeout(1_800_000);

/** Does the same with a lab in process and with one whose computer is reached through real PowerShell. */
async function bothWays<T>(options: () => Omit<LabOptions, "folder">, work: (lab: Lab) => Promise<T>) {
  const near = await onServedLab(options(), (lab) => work(lab));
  const far = await onServedLab(options(), async (lab, environment) => {
    const shell = await openPowerShell({
      computer: "APP01",
      deadlineMs: 120_000,
      executable: capability("pwsh") ?? "",
      modules: labManifests,
      environment,
    });
    try {
      return await work({ ...lab, ports: { ...lab.ports, on: () => withoutPlaces(shell) } });
    } finally {
      await shell.close();
    }
  });
  return { near, far };
}

async function onServedLab<T>(
  options: Omit<LabOptions, "folder">,
  work: (lab: Lab, environment: Readonly<Record<string, string>>) => Promise<T>,
) {
  const served = await serveLab(options);
  try {
    const result = await work(served.lab, served.environment("APP01"));
    return { result, history: comparable(served.lab.history()) };
  } finally {
    await served.close();
  }
}

/** Where in which script an error arose is known to real PowerShell only; a journal would show it. */
function withoutPlaces(shell: Shell): Shell {
  const invoke: Shell["invoke"] = async (command, options) => {
    try {
      return await shell.invoke(command, options);
    } catch (thrown) {
      if (!(thrown instanceof CommandFailure)) throw thrown;
      const { position: _, scriptStack: __, ...error } = thrown.error;
      throw new CommandFailure(thrown.computer, thrown.command, error, thrown.code);
    }
  };
  return { computer: shell.computer, invoke };
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

const SECRETS: Readonly<Record<string, string>> = { TT_ADMIN_PASSWORD: ADMIN_PASSWORD, TT_LICENCE_KEY: LICENCE_KEY };
const secret = async (reference: SecretReference) =>
  new Secret("env" in reference ? (SECRETS[reference.env] ?? "") : "");
const hook = { call: async () => ({ kind: "ok" as const, output: "" }) };

/** The first place where two histories part, which is all that somebody wants to see of thousands of events. */
function firstDifference(near: readonly LabEvent[], far: readonly LabEvent[]) {
  const at = near.findIndex((event, i) => JSON.stringify(event) !== JSON.stringify(far[i]));
  return at < 0 && near.length === far.length ? undefined : { at, near: near[at], far: far[at] };
}

describeWith("pwsh", "TimeTracker NX through session, host script, PowerShell's binder and the lab's modules", () => {
  it("is upgraded with the same events as in process", async () => {
    const operator = () => ({ files: new MemoryFiles(), hook, secret });
    const { near, far } = await bothWays(
      () => ({ estate: ttEstate() as EstateInput, operator: operator() }),
      async ({ ports }) => {
        const given = { ports, runsFolder: "/operator/runs", upgrade: timeTrackerNx(silentInputs) };
        return apply({ ...given, approve: "yes", answers: { "announcement@APP01": "told" } });
      },
    );
    expect([near.result.kind, far.result.kind]).toEqual(["done", "done"]);
    expect(firstDifference(near.history, far.history)).toBeUndefined();
    expect(far.history.length).toBeGreaterThan(1_000);
  });

  it.each<Scenario>([
    {
      name: "a pool that stays in Stopping",
      kind: "hazard",
      step: null,
      variants: { "iis.start-started": "does-nothing" },
      faults: [{ kind: "hazard", hazard: { at: "Stop-WebAppPool", does: "pool-stays-in-stopping" } }],
    },
    {
      name: "an operator who is killed and comes back with another disk",
      kind: "crash",
      step: null,
      variants: {},
      faults: [{ kind: "crash", n: 300, side: "after", share: 0.5, isSameDisk: false }],
    },
  ])("is rehearsed with the same events as in process: $name", async (scenario) => {
    Object.assign(process.env, silentSecrets);
    const stage = await openStage(silentBrief());
    const hazards = scenario.faults.flatMap((fault) => (fault.kind === "hazard" ? [fault.hazard] : []));
    const files = [new MemoryFiles(), new MemoryFiles()];
    const opened = [...files];
    const played = [...files];
    const { near, far } = await bothWays(
      () => ({
        snapshot: stage.snapshot,
        hazards,
        variants: scenario.variants,
        operator: { files: opened.shift() as MemoryFiles, hook, secret: stage.secret },
      }),
      async (lab): Promise<readonly Act[]> => {
        const world = { stage, scenario, lab, files: played.shift() as MemoryFiles, hooks: [] };
        return (await playMainLine(world)).acts;
      },
    );
    expect(far.result).toEqual(near.result);
    // A pool that hangs can neither be stopped nor started again: not everything is put back, and the locks stay.
    expect(near.result.at(-1)?.exitCode).toBe(scenario.kind === "crash" ? 0 : 7);
    expect(firstDifference(near.history, far.history)).toBeUndefined();
    const isDisturbed = scenario.kind === "crash" || near.history.some((event) => event.kind === "hazard");
    expect([isDisturbed, near.result.length >= (scenario.kind === "crash" ? 2 : 1)]).toEqual([true, true]);
  });
});
