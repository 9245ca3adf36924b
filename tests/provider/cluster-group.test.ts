import type { Lab } from "../../lib/lab";
import type { Given } from "../../provider/runtime/kinds";
import { changesSince, openDeployment, thrownBy } from "./support/deployment";

const groups = [{ name: "Print", owner: "NODE1", onlineTakes: "20s", offlineTakes: "5s" }];
const estate = {
  computers: {
    NODE1: { services: { ClusSvc: {} }, cluster: { name: "CLUSTER1", nodes: ["NODE1", "NODE2"], groups } },
    NODE2: { services: { ClusSvc: {} } },
  },
};
const given = {
  estate: { lab: "estate.yaml" },
  declaredBy: "shop/dev/print",
  server: "NODE1",
  name: "Print",
  state: "Online",
  owner: "NODE2",
  __provider: "the stub",
};
const opened = () => openDeployment({ type: "ClusterGroup", estate: estate as never });

async function send(lab: Lab, name: string, parameters: object): Promise<void> {
  await lab.ports.on("NODE1").invoke({ module: "FailoverClusters", name, parameters } as never, { deadlineMs: 60_000 });
  await lab.advance(60_000);
}

describe("ClusterGroup", () => {
  it("is brought to its node and its state, is left alone after that, and is put right when somebody moves it", async () => {
    const { call, lab } = await opened();
    const first = (await call("create", given)) as { id: string; outs: Given };
    expect(first).toMatchObject({ id: "cluster-group/Print", outs: { groupState: "Online", ownerNode: "NODE2" } });
    const before = lab.history().length;
    expect(await call("create", given)).toMatchObject({ outs: { standing: "as declared" } });
    expect(await call("read", first.id, first.outs)).toEqual({ id: first.id, props: first.outs });
    expect(changesSince(lab, before)).toEqual([]);
    for (const [name, parameters, seen] of [
      ["Move-ClusterGroup", { Name: "Print", Node: "NODE1" }, { ownerNode: "NODE1" }],
      ["Stop-ClusterGroup", { Name: "Print" }, { groupState: "Offline" }],
    ] as const) {
      await send(lab, name, parameters);
      const { props } = (await call("read", first.id, first.outs)) as { props: Given };
      expect(props).toMatchObject({ standing: "drifted", ...seen });
      expect(await call("diff", first.id, props, given)).toMatchObject({ changes: true, replaces: [] });
      const right = { groupState: "Online", ownerNode: "NODE2", open: [] };
      expect(await call("update", first.id, props, given)).toMatchObject({ outs: right });
    }
  });

  it("sends nothing when only another node is asked", async () => {
    const { call, lab } = await opened();
    const { id, outs } = (await call("create", given)) as { id: string; outs: Given };
    const before = lab.history().length;
    const elsewhere = { ...given, server: "NODE2" };
    expect(await call("diff", id, outs, elsewhere)).toMatchObject({ changes: true, replaces: [] });
    expect(await call("update", id, outs, elsewhere)).toMatchObject({ outs: { server: "NODE2", ownerNode: "NODE2" } });
    expect(changesSince(lab, before)).toEqual([]);
  });

  it("that the cluster does not have is named by a deployment and dropped by a refresh", async () => {
    const { call } = await opened();
    const other = { ...given, name: "Fax" };
    expect((await thrownBy(call("create", other))).message).toMatch(/CLUSTER_GROUP_NOT_FOUND/);
    expect(await call("read", "id", { ...other, standing: "as declared" })).toEqual({ id: "", props: {} });
  });
});
