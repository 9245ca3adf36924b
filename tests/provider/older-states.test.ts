import { kindOf } from "../../provider/runtime/kinds";
import { changesSince, openDeployment, thrownBy } from "./support/deployment";

/** As `pulumi up` has left it with schema version 1, which is kept as it was: `owner` is the resource's own name. */
const version1 = {
  estate: { lab: "estate.yaml" },
  name: "TimeTracker NX",
  open: [],
  owner: "shop/dev/pool",
  poolState: "Started",
  runId: "",
  schemaVersion: 1,
  server: "APP01",
  standing: "as declared",
};
const given = {
  estate: { lab: "estate.yaml" },
  server: "APP01",
  name: "TimeTracker NX",
  declaredBy: "shop/dev/pool",
  __provider: "the stub",
};
const id = "web-app-pool/APP01/TimeTracker NX";

describe("a state of schema version 1", () => {
  it("is no change by itself", async () => {
    const { call } = await openDeployment({ type: "WebAppPool" });
    expect(await call("diff", id, version1, given)).toMatchObject({ changes: false, replaces: [] });
  });

  it("is refreshed into the present shape, with nothing sent", async () => {
    const { call, lab } = await openDeployment({ type: "WebAppPool" });
    const { owner, ...rest } = version1;
    const { schemaVersion } = kindOf("WebAppPool");
    expect(schemaVersion).toBeGreaterThan(1);
    const { props } = (await call("read", id, version1)) as { props: object };
    expect(props).toMatchObject({ ...rest, declaredBy: owner, schemaVersion });
    expect(props).not.toHaveProperty("owner");
    expect(changesSince(lab, 0)).toEqual([]);
  });

  it("is updated into the present shape, and deleted", async () => {
    const { call } = await openDeployment({ type: "WebAppPool" });
    const { outs } = (await call("update", id, version1, { ...given, waitMinutes: 5 })) as { outs: object };
    const { schemaVersion } = kindOf("WebAppPool");
    expect(outs).toMatchObject({ schemaVersion, declaredBy: "shop/dev/pool", waitMinutes: 5, poolState: "Started" });
    expect(outs).not.toHaveProperty("owner");
    expect(await call("delete", id, version1)).toEqual({});
  });

  it("without a version is one of the first", async () => {
    const { call } = await openDeployment({ type: "WebAppPool" });
    const { schemaVersion: _, ...unversioned } = version1;
    expect(await call("read", id, unversioned)).toMatchObject({ props: { declaredBy: "shop/dev/pool" } });
  });

  it("of a cluster group does not take the resource's name for the node that was asked for", async () => {
    const { call } = await openDeployment({ type: "ClusterGroup" });
    const state = { ...version1, name: "Print", groupState: "Online", ownerNode: "NODE2" };
    const news = { ...given, name: "Print", owner: "NODE2" };
    expect(await call("diff", "cluster-group/Print", state, news)).toMatchObject({ changes: true, replaces: [] });
  });
});

it("a state of a newer version is refused by every call that reads it", async () => {
  const { call } = await openDeployment({ type: "WebAppPool" });
  const newer = { ...version1, schemaVersion: 99 };
  for (const asked of [call("diff", id, newer, given), call("read", id, newer), call("update", id, newer, given)]) {
    expect((await thrownBy(asked)).message).toMatch(/RESOURCE_STATE_TOO_NEW.*version 99/);
  }
});
