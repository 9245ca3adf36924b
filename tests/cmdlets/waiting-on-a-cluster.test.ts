import * as cluster from "../../lib/cmdlets/failover-clusters";
import { isCutoverError } from "../../lib/errors";
import { manualClock, scriptedCluster } from "./scripted-cluster";

function world() {
  const clock = manualClock();
  return { clock, options: { clock, deadlineMs: 60_000 }, ...scriptedCluster(clock) };
}

const orders = (sent: readonly { readonly name: string }[]) => sent.filter(({ name }) => !name.startsWith("Get-"));

describe("the waiting variants of a cluster", () => {
  test("move a group with -Wait 0 and wait until it is online on the other node", async () => {
    const { shell, sent, options, clock } = world();
    const from = clock.now();
    const group = await cluster.moveClusterGroupAndWait(shell, { name: "SQL", node: "node2" }, options);
    expect(group).toMatchObject({ ownerNode: "node2", state: "Online" });
    expect(clock.now() - from).toBe(5000);
    expect(orders(sent)).toMatchObject([
      { name: "Move-ClusterGroup", parameters: { Name: "SQL", Node: "node2", Wait: 0 } },
    ]);
  });

  test("leave a group alone that is where it shall be", async () => {
    const { shell, sent, options } = world();
    await cluster.moveClusterGroupAndWait(shell, { name: "sql", node: "Node1" }, options);
    await cluster.startClusterGroupAndWait(shell, { name: "SQL" }, options);
    expect(orders(sent)).toEqual([]);
  });

  test("move a group anywhere else, and one that is offline as well", async () => {
    const { shell, group, options } = world();
    group.State = 1;
    expect(await cluster.moveClusterGroupAndWait(shell, { name: "SQL" }, options)).toMatchObject({
      ownerNode: "NODE2",
      state: "Offline",
    });
  });

  test("start and stop a group", async () => {
    const { shell, options } = world();
    expect((await cluster.stopClusterGroupAndWait(shell, { name: "SQL" }, options)).state).toBe("Offline");
    expect((await cluster.startClusterGroupAndWait(shell, { name: "SQL" }, options)).state).toBe("Online");
  });

  test("do not wait for a group that failed", async () => {
    const { shell, manner, options, clock } = world();
    manner.ends = "failed";
    const from = clock.now();
    const error = await cluster
      .moveClusterGroupAndWait(shell, { name: "SQL", node: "NODE2" }, options)
      .catch((thrown: unknown) => thrown);
    if (!isCutoverError(error, "STATE_FAILED")) throw new Error(String(error));
    expect(error.what).toBe('The group "SQL" is Failed on NODE1: it failed.');
    expect(clock.now() - from).toBeLessThan(60_000);
  });

  test("start a group that was Failed before", async () => {
    const { shell, group, options } = world();
    group.State = 2;
    expect((await cluster.startClusterGroupAndWait(shell, { name: "SQL" }, options)).state).toBe("Online");
  });

  test("tell at the deadline where the group is", async () => {
    const { shell, manner, options } = world();
    manner.takesMs = 600_000;
    const error = await cluster.stopClusterGroupAndWait(shell, { name: "SQL" }, options).catch((thrown) => thrown);
    if (!isCutoverError(error, "STATE_NOT_REACHED")) throw new Error(String(error));
    expect(error.what).toBe('The group "SQL" is Pending on NODE1 after 60 s, not Offline.');
  });

  test("name a group that the cluster does not have", async () => {
    const { shell, options } = world();
    const error = await cluster.startClusterGroupAndWait(shell, { name: "Web" }, options).catch((thrown) => thrown);
    expect(isCutoverError(error, "OUTPUT_UNEXPECTED") && error.what).toBe(
      'Get-ClusterGroup on NODE1 gave no group "Web".',
    );
  });

  test("drain a node until the drain status says so, not until it is Paused, and send no -Wait", async () => {
    const { shell, sent, options, clock } = world();
    const from = clock.now();
    const node = await cluster.suspendClusterNodeAndWait(shell, { name: "NODE2", drain: true }, options);
    expect(node).toMatchObject({ state: "Paused", drainStatus: "Completed" });
    expect(clock.now() - from).toBe(5000);
    expect(orders(sent)).toMatchObject([{ parameters: { Name: ["NODE2"], Drain: true, Confirm: false } }]);
    expect(Object.keys(orders(sent)[0] ?? {})).not.toContain("Wait");
    expect((await cluster.resumeClusterNodeAndWait(shell, { name: "NODE2" }, options)).state).toBe("Up");
  });

  test("tell that a drain failed, and do not take an older failure for it", async () => {
    const { shell, node, manner, options } = world();
    node.DrainStatus = 3;
    expect((await cluster.suspendClusterNodeAndWait(shell, { name: "NODE2", drain: true }, options)).state).toBe(
      "Paused",
    );
    await cluster.resumeClusterNodeAndWait(shell, { name: "NODE2" }, options);
    manner.ends = "failed";
    const error = await cluster
      .suspendClusterNodeAndWait(shell, { name: "NODE2", drain: true }, options)
      .catch((thrown: unknown) => thrown);
    expect(isCutoverError(error, "STATE_FAILED") && error.what).toBe(
      'The node "NODE2" is Paused (drain Failed): the drain failed.',
    );
  });

  test("stop and start a node", async () => {
    const { shell, options } = world();
    expect((await cluster.stopClusterNodeAndWait(shell, { name: "NODE2" }, options)).state).toBe("Down");
    expect((await cluster.startClusterNodeAndWait(shell, { name: "NODE2" }, options)).state).toBe("Up");
    expect((await cluster.suspendClusterNodeAndWait(shell, { name: "NODE2" }, options)).state).toBe("Paused");
  });

  test("end when they are told to", async () => {
    const { shell, options } = world();
    const ended = new AbortController();
    const clock = { ...options.clock, sleep: async () => ended.signal.throwIfAborted() };
    ended.abort(new Error("enough"));
    const waiting = { ...options, clock, signal: ended.signal };
    await expect(cluster.stopClusterGroupAndWait(shell, { name: "SQL" }, waiting)).rejects.toThrow("enough");
  });
});
