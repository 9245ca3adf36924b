import { getClusterGroup } from "../../../lib/cmdlets/failover-clusters/get-cluster-group";
import { getClusterNode } from "../../../lib/cmdlets/failover-clusters/get-cluster-node";
import { type OpenEstate, openEstate } from "../iis/estate";

const group = (name: string, more: object = {}) => ({ name, onlineTakes: "10s", offlineTakes: "5s", ...more });

function twoNodes(more: { computer?: object; groups?: object[] } = {}): OpenEstate {
  const groups = more.groups ?? [
    group("Shop"),
    group("Files", { type: "FileServer", owner: "NODE2", state: "Offline" }),
  ];
  return openEstate({
    computers: {
      NODE1: { services: { ClusSvc: {} }, cluster: { name: "CL1", nodes: ["NODE1", "NODE2"], groups } },
      NODE2: { services: { ClusSvc: {} }, ...more.computer },
    },
  });
}

const MODULE = "FailoverClusters";
const stateOf = async ({ run }: OpenEstate, Name = "Shop") => {
  const [found] = (await run(MODULE, "Get-ClusterGroup", { Name: [Name] })) as readonly {
    State: string;
    OwnerNode: string;
  }[];
  return `${found?.State} on ${found?.OwnerNode}`;
};
const shellOf = ({ host }: OpenEstate, computer: string) => ({
  computer,
  invoke: (command: Parameters<typeof host.invoke>[1], options: Parameters<typeof host.invoke>[2]) =>
    host.invoke(computer, command, options),
});

describe("a failover cluster of the lab", () => {
  test("shows its groups and nodes from each node, in the shapes that the typed functions read", async () => {
    const estate = twoNodes();
    for (const node of ["NODE1", "NODE2"]) {
      expect(await getClusterGroup(shellOf(estate, node))).toMatchObject([
        { name: "Shop", state: "Online", ownerNode: "NODE1", groupType: "GenericService", isCoreGroup: false },
        { name: "Files", state: "Offline", ownerNode: "NODE2", groupType: "FileServer" },
      ]);
      expect(await getClusterNode(shellOf(estate, node))).toMatchObject([
        { name: "NODE1", state: "Up", drainStatus: "NotInitiated" },
        { name: "NODE2", state: "Up" },
      ]);
    }
  });

  test("moves a group and waits to the end without -Wait, so many seconds with it, not at all with 0", async () => {
    const waited = async (parameters: object): Promise<[number, unknown]> => {
      const { host, run } = twoNodes();
      const begin = host.world.now();
      const [moved] = await run(MODULE, "Move-ClusterGroup", { Name: "Shop", Node: "NODE2", ...parameters });
      return [host.world.now() - begin, moved];
    };
    expect(await waited({})).toMatchObject([15_000, { State: "Online", OwnerNode: "NODE2" }]);
    expect(await waited({ Wait: 60 })).toMatchObject([15_000, { State: "Online", OwnerNode: "NODE2" }]);
    expect(await waited({ Wait: 3 })).toMatchObject([3_000, { State: "Pending", OwnerNode: "NODE1" }]);
    expect(await waited({ Wait: 0 })).toMatchObject([0, { State: "Pending", OwnerNode: "NODE1" }]);
  });

  test("brings a group offline and online, each with its event, and the move has two", async () => {
    const estate = twoNodes();
    await estate.run(MODULE, "Stop-ClusterGroup", { Name: "Shop" });
    expect(await stateOf(estate)).toBe("Offline on NODE1");
    await estate.run(MODULE, "Start-ClusterGroup", { Name: "Shop", Wait: 0 });
    expect(await stateOf(estate)).toBe("Pending on NODE1");
    await estate.advance(10_000);
    await estate.run(MODULE, "Move-ClusterGroup", { Name: "Shop" });
    expect(await stateOf(estate)).toBe("Online on NODE2");
    expect(estate.changes("cluster-group")).toEqual([
      "Shop: Online on NODE1 > Pending on NODE1",
      "Shop: Pending on NODE1 > Offline on NODE1",
      "Shop: Offline on NODE1 > Pending on NODE1",
      "Shop: Pending on NODE1 > Online on NODE1",
      "Shop: Online on NODE1 > Pending on NODE1",
      "Shop: Pending on NODE1 > Online on NODE2",
    ]);
  });

  test("refuses what nobody has looked at: orders to a group that is there already or on its way", async () => {
    const estate = twoNodes();
    await estate.run(MODULE, "Move-ClusterGroup", { Name: "Shop", Wait: 0 });
    for (const command of ["Move-ClusterGroup", "Start-ClusterGroup", "Stop-ClusterGroup"])
      expect(await estate.refusal(MODULE, command, { Name: "Shop" })).toMatch(/^NotSimulated: .*Pending/);
    expect(await estate.refusal(MODULE, "Stop-ClusterGroup", { Name: "Files" })).toMatch(/^NotSimulated: .*Offline/);
    expect(await estate.refusal(MODULE, "Get-ClusterGroup", { VMId: "0000000a000b000c000d00000000000e" })).toMatch(
      /^NotSimulated/,
    );
    expect(estate.changes("cluster-group")).toHaveLength(1);
  });

  test("moves nowhere where no other node is Up, and knows no other names", async () => {
    const estate = twoNodes();
    await estate.host.invoke(
      "NODE2",
      { module: "Cutover", name: "Stop-CutoverService", parameters: { Name: "ClusSvc" } },
      { deadlineMs: 60_000 },
    );
    await estate.advance(60_000);
    expect(await estate.run(MODULE, "Get-ClusterNode")).toMatchObject([{ State: "Up" }, { State: "Down" }]);
    for (const parameters of [{}, { Node: "NODE2" }] as readonly { [name: string]: string }[])
      expect(await estate.refusal(MODULE, "Move-ClusterGroup", { Name: "Shop", ...parameters })).toMatch(/not Up/);
    expect(await estate.refusal(MODULE, "Move-ClusterGroup", { Name: "Shop", Node: "NODE9" })).toMatch(
      /^ClusterObjectNotFound/,
    );
    expect(await estate.refusal(MODULE, "Get-ClusterGroup", { Name: ["None"] })).toMatch(/^ClusterObjectNotFound/);
  });

  test("answers nobody on a node whose cluster service does not run, nor on a computer that is no node", async () => {
    const stopped = openEstate({
      computers: {
        NODE1: { services: { ClusSvc: { status: "Stopped" } }, cluster: { name: "CL1", nodes: ["NODE1"], groups: [] } },
      },
    });
    expect(await stopped.refusal(MODULE, "Get-ClusterGroup")).toMatch(/^ClusterEndpointNotRegistered/);
    const stranger = openEstate({ computers: { APP01: {} } });
    expect(await stranger.refusal(MODULE, "Get-ClusterNode")).toMatch(/^ClusterEndpointNotRegistered/);
  });

  test.each([
    [{ name: "CL1", nodes: ["NODE2"] }, "do not name NODE1"],
    [{ name: "CL1", nodes: ["NODE1"], groups: [{ name: "A" }, { name: "a" }] }, "two groups named a"],
    [{ name: "CL1", nodes: ["NODE1"], groups: [{ name: "A", owner: "NODE2" }] }, "none of its nodes"],
    [{ name: "CL1", nodes: ["NODE1"], groups: [{ name: "A", type: "Nothing" }] }, "type Nothing"],
  ])("is refused where its declaration does not fit: %j", (cluster, because) => {
    expect(() => openEstate({ computers: { NODE1: { cluster }, NODE2: {} } })).toThrow(because);
  });
});
