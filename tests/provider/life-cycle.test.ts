import { createHash } from "node:crypto";
import { formsOf } from "../../lib/invariants";
import { status } from "../../lib/upgrade";
import type { Given } from "../../provider/runtime/kinds";
import { LICENCE_KEY, ttEstate, webConfigs } from "../procedures/tt-estate";
import { changesSince, deploymentOn, openDeployment, thrownBy, ttInputs } from "./support/deployment";

const pool = { module: "WebAdministration", name: "Stop-WebAppPool", parameters: { Name: "TimeTracker NX" } };

describe("the life of an upgrade resource", () => {
  it("is created by carrying out what is missing, and a second time changes nothing", async () => {
    const { call, lab, lines, opened } = await openDeployment();
    const { id, outs } = (await call("create", ttInputs)) as { id: string; outs: Given };
    expect(id).toBe("timetracker-nx/APP01");
    expect(outs).toMatchObject({ version: "7.0.1", standing: "as declared", open: [], schemaVersion: 2 });
    expect(outs).not.toHaveProperty("__provider");
    expect(lines).toContainEqual(expect.stringMatching(/^tracker: \[\d+\/\d+\] TimeTracker NX 7\.0\.1 is installed/));
    const before = lab.history().length;
    const again = (await call("create", ttInputs)) as { id: string; outs: Given };
    expect(again.outs).toMatchObject({ version: "7.0.1", standing: "as declared" });
    expect(await call("read", id, outs)).toEqual({ id, props: outs });
    expect(changesSince(lab, before)).toEqual([]);
    expect(opened()).toBe(1);
  });

  it("finds and puts right what somebody has changed since", async () => {
    const { call, lab } = await openDeployment();
    const { id, outs } = (await call("create", ttInputs)) as { id: string; outs: Given };
    await lab.ports.on("APP01").invoke(pool, { deadlineMs: 1000 });
    await lab.advance(60_000);
    const read = (await call("read", id, outs)) as { props: Given };
    expect(read.props).toMatchObject({
      standing: "drifted",
      open: expect.arrayContaining([expect.stringContaining("Stopped")]),
    });
    expect(await call("diff", id, read.props, ttInputs)).toMatchObject({ changes: true, replaces: [] });
    const updated = (await call("update", id, read.props, ttInputs)) as { outs: Given };
    expect(updated.outs).toMatchObject({ standing: "as declared", open: [] });
    expect(await call("diff", id, updated.outs, ttInputs)).toMatchObject({ changes: false });
  });

  it("puts back the Web.config that it has merged, byte for byte, and keeps what somebody had made of it", async () => {
    const { call, lab } = await openDeployment();
    const path = "C:\\TimeTrackerNX\\Web\\Web.config";
    const { id, outs } = (await call("create", ttInputs)) as { id: string; outs: Given };
    const merged = Buffer.from(lab.readFile("APP01", path) ?? []);
    const edit = {
      Path: path,
      Content: Buffer.from("<configuration />"),
      ExpectedSha256: outs.webConfigSha256 as string,
    };
    await lab.ports
      .on("APP01")
      .invoke({ module: "Cutover", name: "Set-CutoverFile", parameters: edit }, { deadlineMs: 1000 });
    const read = (await call("read", id, outs)) as { props: Given };
    expect(read.props.standing).toBe("drifted");
    expect(read.props.webConfigSha256).toBe(outs.webConfigSha256);
    const updated = (await call("update", id, read.props, ttInputs)) as { outs: Given };
    expect(Buffer.from(lab.readFile("APP01", path) ?? [])).toEqual(merged);
    expect(updated.outs).toMatchObject({ standing: "as declared", webConfigSha256: outs.webConfigSha256 });
    // The copy of the run that put it right is good for the next time.
    await lab.ports
      .on("APP01")
      .invoke({ module: "Cutover", name: "Set-CutoverFile", parameters: edit }, { deadlineMs: 1000 });
    await call("update", id, { ...updated.outs, standing: "drifted" }, ttInputs);
    expect(Buffer.from(lab.readFile("APP01", path) ?? [])).toEqual(merged);
  });

  it("still has the copy of the merged Web.config after a run that only started the pool", async () => {
    const { call, lab } = await openDeployment();
    const path = "C:\\TimeTrackerNX\\Web\\Web.config";
    const { id, outs } = (await call("create", ttInputs)) as { id: string; outs: Given };
    const merged = Buffer.from(lab.readFile("APP01", path) ?? []);
    await lab.ports.on("APP01").invoke(pool, { deadlineMs: 1000 });
    await lab.advance(60_000);
    const started = (await call("update", id, { ...outs, standing: "drifted" }, ttInputs)) as { outs: Given };
    expect(started.outs.runId).not.toBe(outs.runId);
    const edit = {
      Path: path,
      Content: Buffer.from("<configuration />"),
      ExpectedSha256: outs.webConfigSha256 as string,
    };
    await lab.ports
      .on("APP01")
      .invoke({ module: "Cutover", name: "Set-CutoverFile", parameters: edit }, { deadlineMs: 1000 });
    await call("update", id, { ...started.outs, standing: "drifted" }, ttInputs);
    expect(Buffer.from(lab.readFile("APP01", path) ?? [])).toEqual(merged);
  });

  it("puts back the Web.config that somebody edits while it only starts the pool, in the same deployment", async () => {
    const path = "C:\\TimeTrackerNX\\Web\\Web.config";
    const edited = { on: "APP01", at: "Enter-CutoverLock", does: "file-changes", path, text: "<configuration />" };
    const { call, lab } = await openDeployment({ hazards: [{ ...edited, skip: 1, times: 1 }] } as never);
    const { id, outs } = (await call("create", ttInputs)) as { id: string; outs: Given };
    const merged = Buffer.from(lab.readFile("APP01", path) ?? []);
    await lab.ports.on("APP01").invoke(pool, { deadlineMs: 1000 });
    await lab.advance(60_000);
    const updated = (await call("update", id, { ...outs, standing: "drifted" }, ttInputs)) as { outs: Given };
    expect(lab.history().filter((event) => event.kind === "hazard")).toHaveLength(1);
    expect(updated.outs).toMatchObject({ standing: "as declared", webConfigSha256: outs.webConfigSha256 });
    expect(Buffer.from(lab.readFile("APP01", path) ?? [])).toEqual(merged);
  });

  it("refuses a question that nobody has answered before anything is changed, and names the missing input", async () => {
    const { call, lab } = await openDeployment();
    const { answers: _, ...unanswered } = ttInputs;
    const error = await thrownBy(call("create", unanswered));
    expect(error.message).toContain('answers: { "announcement@APP01": "told" }');
    expect(error.message).toContain("Nothing was changed");
    expect(error.id).toBeUndefined();
    expect(changesSince(lab, 0)).toEqual([]);
  });

  it("carries out no other plan than the one that is approved", async () => {
    const { call, lab } = await openDeployment();
    const error = await thrownBy(call("create", { ...ttInputs, approve: "0123456789ab" }));
    const digest = /approve: "([0-9a-f]{12})"/.exec(error.message)?.[1] ?? "";
    expect(changesSince(lab, 0)).toEqual([]);
    expect(await call("create", { ...ttInputs, approve: digest })).toMatchObject({ outs: { version: "7.0.1" } });
  });

  describe("with a question that nobody foresaw, before the point of no return", () => {
    const conflicting = { ...webConfigs, newDefault: webConfigs.newDefault.replace('"10"', '"20"') };

    it("puts everything back, and goes through with the decision among its inputs", async () => {
      const { call, lab } = await openDeployment({ estate: ttEstate({ webConfig: conflicting }) });
      const error = await thrownBy(call("create", ttInputs));
      expect(error.message).toMatch(/UP_WAITS[\s\S]*Everything was put back[\s\S]*answers: \{ "web-config@APP01\//);
      expect(error.id).toBeUndefined();
      const [lock] = await status({ ports: lab.ports, runsFolder: "/operator/.cutover/runs", computers: ["APP01"] });
      expect(lock?.lock.runId).toBeUndefined();
      const slug = /"web-config@APP01\/([^"]+)"/.exec(error.message)?.[1] ?? "";
      const decided = { ...ttInputs, decisions: { [slug]: "theirs" } };
      expect(await deploymentOn(lab).call("create", decided)).toMatchObject({ outs: { version: "7.0.1" } });
    });

    it("stands where it is told to hold, and the same run goes on with the answer", async () => {
      const { call, lab } = await openDeployment({ estate: ttEstate({ webConfig: conflicting }) });
      const held = { ...ttInputs, atGate: "hold" };
      const error = await thrownBy(call("create", held));
      expect(error.message).toMatch(/UP_WAITS[\s\S]*stands and holds APP01[\s\S]*cutover resume/);
      const state = error.properties as Given;
      expect(state).toMatchObject({ standing: "unfinished" });
      const key = /"(web-config@APP01\/[^"]+)"/.exec(error.message)?.[1] ?? "";
      const answered = { ...held, answers: { "announcement@APP01": "told", [key]: "ours" } };
      const next = await deploymentOn(lab).call("update", error.id, state, answered);
      expect(next).toMatchObject({ outs: { version: "7.0.1", runId: state.runId } });
    });
  });

  it("is put back when it fails before the point of no return, and the next deployment begins anew", async () => {
    const hazards = [{ on: "APP01", at: "installer.finishing", does: "installer-fails", times: 1 }];
    const { call, lab } = await openDeployment({ hazards } as never);
    const error = await thrownBy(call("create", ttInputs));
    expect(error.message).toMatch(/UP_PUT_BACK/);
    expect(error.id).toBeUndefined();
    expect(await deploymentOn(lab).call("create", ttInputs)).toMatchObject({ outs: { version: "7.0.1" } });
  });

  it("keeps the resource with the run when it fails past the point of no return, and the next deployment goes on", async () => {
    const hazards = [{ on: "APP01", at: "licence.entering", does: "licence-refused", times: 1 }];
    const { call, lab, written } = await openDeployment({ hazards } as never);
    const error = await thrownBy(call("create", ttInputs));
    expect(error.message).toMatch(/UP_PAST_POINT_OF_NO_RETURN/);
    expect(error.message).toMatch(/cutover resume \.cutover\/tracker\.yaml --target APP01/);
    expect(error).toMatchObject({
      id: "timetracker-nx/APP01",
      properties: { standing: "unfinished", __provider: "the stub" },
    });
    expect(error.message).not.toContain(LICENCE_KEY);
    expect(written.get(".cutover/tracker.yaml")).toContain("/operator/estate.yaml");
    const state = error.properties as Given;
    expect(error.message).toContain(String(state.runId));
    const next = deploymentOn(lab);
    expect(await next.call("diff", error.id, state, ttInputs)).toMatchObject({ changes: true });
    expect(await next.call("update", error.id, state, ttInputs)).toMatchObject({
      outs: { version: "7.0.1", standing: "as declared", runId: state.runId },
    });
  });

  it("goes on with its own run although a killed deployment has left no outputs", async () => {
    const hazards = [{ on: "APP01", at: "licence.entering", does: "licence-refused", times: 1 }];
    const { call, lab } = await openDeployment({ hazards } as never);
    const { properties } = await thrownBy(call("create", ttInputs));
    const next = (await deploymentOn(lab).call("create", ttInputs)) as { outs: Given };
    expect(next.outs).toMatchObject({ version: "7.0.1", runId: properties?.runId });
  });

  it("leaves the run of another stack alone, unless it is named", async () => {
    const hazards = [{ on: "APP01", at: "licence.entering", does: "licence-refused", times: 1 }];
    const { call, lab } = await openDeployment({ hazards } as never);
    const { properties } = await thrownBy(call("create", ttInputs));
    const before = lab.history().length;
    const other = { ...ttInputs, declaredBy: "shop/prod/tracker" };
    const refused = await thrownBy(deploymentOn(lab).call("create", other));
    expect(refused.message).toMatch(/UP_LOCKED.*shop\/dev\/tracker/);
    expect(refused.message).toContain(`takeOver: "${properties?.runId}"`);
    expect(changesSince(lab, before)).toEqual([]);
    const taken = deploymentOn(lab).call("create", { ...other, takeOver: properties?.runId });
    expect(await taken).toMatchObject({ outs: { version: "7.0.1" } });
  });

  it("does not carry a run on that has other goals than are declared now", async () => {
    const hazards = [{ on: "APP01", at: "licence.entering", does: "licence-refused", times: 1 }];
    const { call, lab } = await openDeployment({ hazards } as never);
    await thrownBy(call("create", ttInputs));
    const other = { ...ttInputs, url: "http://app01/Elsewhere" };
    const refused = await thrownBy(deploymentOn(lab).call("create", other));
    expect(refused.message).toMatch(/UP_OTHER_INPUTS.*another url/);
  });

  it("lets the deployments of one process wait for each other's turn on a server", async () => {
    const { call } = await openDeployment();
    const other = { ...ttInputs, declaredBy: "shop/dev/second" };
    const both = await Promise.all([call("create", ttInputs), call("create", other)]);
    expect(both.map(({ outs }) => (outs as Given).standing)).toEqual(["as declared", "as declared"]);
  });

  it("ends where it stands when the deployment is ended, and the next one goes on", async () => {
    const opened = await openDeployment();
    const lines = opened.lines as string[];
    const push = lines.push.bind(lines);
    lines.push = (...more: string[]) => {
      if (more.some((line) => line.includes("is installed"))) opened.end();
      return push(...more);
    };
    const error = await thrownBy(opened.call("create", ttInputs));
    expect(error.message).toMatch(/UP_INTERRUPTED/);
    expect(error.properties).toMatchObject({ standing: "unfinished" });
    expect(await deploymentOn(opened.lab).call("create", ttInputs)).toMatchObject({ outs: { version: "7.0.1" } });
  });

  it("tells nothing of a secret in what it gives, says or throws, in whatever form, but in the inputs themselves", async () => {
    const [key, password] = ['TTNX7\\"Straße"/+2027&key=7001%', 'lab \\"Ädmin"/+%&istrator'];
    const sha256 = (text: string) => createHash("sha256").update(text).digest("hex");
    const sign = { masked: "****-7001", validUntil: "2027-12-31", forVersion: "7.0" };
    const timeTracker = {
      administrator: { userName: "admin", passwordSha256: sha256(password) },
      keys: [{ ...sign, sha256: sha256(key) }],
    };
    const hazards = [{ on: "APP01", at: "licence.entering", does: "licence-refused", times: 1 }];
    const opened = await openDeployment({ estate: ttEstate({ timeTracker }), hazards } as never);
    const { credential: _, ...rest } = ttInputs.administration as { credential: object };
    const administration = { ...rest, credential: { userName: "admin", password } };
    const inputs = { ...ttInputs, licenceKey: key, administration };
    const failed = await thrownBy(opened.call("create", inputs));
    const next = deploymentOn(opened.lab);
    const { outs } = (await next.call("update", failed.id, failed.properties, inputs)) as { outs: Given };
    expect(outs).toMatchObject({ version: "7.0.1", licenceKey: key, administration });
    const { licenceKey: _key, administration: _administration, ...told } = outs;
    const { licenceKey: _failedKey, administration: _failed, ...kept } = failed.properties as Given;
    const lines = [...opened.lines, ...next.lines, ...opened.written.values()];
    const all = JSON.stringify([told, kept, failed.message, failed.reasons, lines, opened.lab.history()]);
    expect([key, password].flatMap(formsOf).filter((form) => all.includes(form))).toEqual([]);
  });
});
