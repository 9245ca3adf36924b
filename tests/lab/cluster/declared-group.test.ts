import { groupInState } from "../../../lib/steps/declared/group-in-state";
import { openEstate } from "../iis/estate";

const estate = () =>
  openEstate({
    computers: {
      NODE1: { cluster: { name: "CL1", nodes: ["NODE1", "NODE2"], groups: [{ name: "Shop", state: "Offline" }] } },
      NODE2: {},
    },
  });

test("a declared group is brought to its node and its state, and is then as declared", async () => {
  const { host, changes } = estate();
  const on = (computer: string) => ({
    computer,
    invoke: (command: Parameters<typeof host.invoke>[1], options: Parameters<typeof host.invoke>[2]) =>
      host.invoke(computer, command, options),
  });
  const context = { on } as unknown as Parameters<ReturnType<typeof groupInState>["observe"]>[0];
  const bring = async (state: "Online" | "Offline", owner?: string) => {
    const given = { id: "group", computer: "NODE1", rows: [], group: "Shop", deadlineMs: 600_000 };
    const step = groupInState({ ...given, state, owner });
    const seen = await step.observe(context);
    if (step.satisfied(seen).kind !== "satisfied") await step.act?.(context as never, seen);
    await host.timeline.sleep(60_000);
    return step.satisfied(await step.observe(context)).kind;
  };
  expect(await bring("Online")).toBe("satisfied");
  expect(await bring("Online")).toBe("satisfied");
  expect(await bring("Online", "NODE2")).toBe("satisfied");
  expect(await bring("Offline")).toBe("satisfied");
  expect(changes("cluster-group").map((change) => change.split(" > ")[1])).toEqual([
    "Pending on NODE1",
    "Online on NODE1",
    "Pending on NODE1",
    "Online on NODE2",
    "Pending on NODE2",
    "Offline on NODE2",
  ]);
});
