import { status } from "../../lib/upgrade";
import type { Given } from "../../provider/runtime/kinds";
import { changesSince, type Deployment, deploymentOn, openDeployment, thrownBy, ttInputs } from "./support/deployment";

const path = "C:\\TimeTrackerNX\\Web\\Web.config";
/** Somebody stops the pool just as the second deployment takes the lock: after the first look, before the second one. */
const stopped = { on: "APP01", at: "Enter-CutoverLock", does: "pool-stopped-by-somebody", skip: 1, times: 1 };

interface Drifted {
  readonly deployment: Deployment;
  readonly id: string;
  readonly outs: Given;
  readonly merged: Buffer;
  readonly from: number;
}

/** An upgraded server on which somebody has edited Web.config: the next plan writes that file, and nothing else. */
async function edited(): Promise<Drifted> {
  const { lab, call } = await openDeployment({ hazards: [stopped] } as never);
  const { id, outs } = (await call("create", ttInputs)) as { id: string; outs: Given };
  const merged = Buffer.from(lab.readFile("APP01", path) ?? []);
  const parameters = {
    Path: path,
    Content: Buffer.from("<configuration />"),
    ExpectedSha256: outs.webConfigSha256 as string,
  };
  const edit = { module: "Cutover", name: "Set-CutoverFile", parameters };
  await lab.ports.on("APP01").invoke(edit, { deadlineMs: 1000 });
  const from = lab.history().length;
  return { deployment: deploymentOn(lab), id, outs: { ...outs, standing: "drifted" }, merged, from };
}

const lockOf = async ({ lab }: Deployment) =>
  (await status({ ports: lab.ports, runsFolder: "/operator/.cutover/runs", computers: ["APP01"] }))[0]?.lock.runId;

function expectRight({ deployment: { lab }, merged }: Drifted, outs: unknown): void {
  expect(outs).toMatchObject({ version: "7.0.1", standing: "as declared", open: [], poolState: "Started" });
  expect(Buffer.from(lab.readFile("APP01", path) ?? [])).toEqual(merged);
}

describe("a deployment that finds another plan after it has taken the lock", () => {
  it("carries out neither plan, lets the server go and names the input; the next one carries out the new plan", async () => {
    const drifted = await edited();
    const { deployment, id, outs, from } = drifted;
    const asked = await thrownBy(deployment.call("update", id, outs, ttInputs));
    expect(asked.message).toMatch(
      /UP_WAITS: [\s\S]*Everything was put back[\s\S]*answers: \{ "plan": "[0-9a-f]{64}" \}/,
    );
    expect(asked.id).toBeUndefined();
    expect(await lockOf(deployment)).toBeUndefined();
    expect(changesSince(deployment.lab, from)).not.toContain("Set-CutoverFile");
    expect(changesSince(deployment.lab, from)).not.toContain("Start-WebAppPool");
    const next = await deploymentOn(deployment.lab).call("update", id, outs, ttInputs);
    expectRight(drifted, next.outs);
  });

  it("holds where it is told to, and the same run goes on with the new plan's digest among its inputs", async () => {
    const drifted = await edited();
    const { deployment, id, outs, from } = drifted;
    const held = { ...ttInputs, atGate: "hold" };
    const asked = await thrownBy(deployment.call("update", id, outs, held));
    const [, run = ""] = /UP_WAITS: .*Run (\S+) stands and holds APP01/.exec(asked.message) ?? [];
    const [, digest = ""] = /answers: \{ "plan": "([0-9a-f]{64})" \}/.exec(asked.message) ?? [];
    expect(run).not.toBe("");
    expect(asked.message).toContain(`cutover resume .cutover/tracker.yaml --target APP01 --answer plan=${digest}`);
    const state = asked.properties as Given;
    expect(state).toMatchObject({ standing: "unfinished", runId: run });
    expect(await lockOf(deployment)).toBe(run);
    expect(changesSince(deployment.lab, from)).not.toContain("Set-CutoverFile");
    const same = await thrownBy(deploymentOn(deployment.lab).call("update", id, state, held));
    expect(same.message).toContain(digest);
    const answered = { ...held, answers: { "announcement@APP01": "told", plan: digest } };
    const again = deploymentOn(deployment.lab);
    const next = await again.call("update", id, state, answered);
    expectRight(drifted, next.outs);
    expect(again.lines[0]).toContain(`goes on with run ${run}`);
    // The approved plan was carried out by that run; the file, which is made elsewhere, by one that went on from there.
    expect(again.lines).toContainEqual(expect.stringMatching(/done: Application pool "TimeTracker NX" is started/));
    expect(await lockOf(deployment)).toBeUndefined();
  });
});
