import type { Clock, Command, CommandResult, Shell, Value } from "../../lib/shell";

/** A clock that moves when somebody sleeps on it. */
export interface ManualClock extends Clock {
  readonly events: { readonly atMs: number; readonly happens: () => void }[];
}

export function manualClock(): ManualClock {
  let now = 1_000_000;
  const events: { readonly atMs: number; readonly happens: () => void }[] = [];
  return {
    events,
    now: () => now,
    sleep: async (ms) => {
      now += ms;
      for (const event of events.splice(0).sort((a, b) => a.atMs - b.atMs)) {
        if (event.atMs <= now) event.happens();
        else events.push(event);
      }
    },
  };
}

type Properties = { [name: string]: Value };

/**
 * A cluster of one group and one node, made from the facts of QUIRKS: an order returns before its end is reached, a group
 * is Pending meanwhile, a node that drains is Paused at once and tells by its drain status when it is done.
 */
export interface ScriptedCluster {
  readonly shell: Shell;
  readonly sent: Command[];
  readonly group: Properties;
  readonly node: Properties;
  /** How long what is asked for takes; what becomes of it. */
  readonly manner: { takesMs: number; ends: "well" | "failed" };
}

export function scriptedCluster(clock: ManualClock): ScriptedCluster {
  const group: Properties = {
    Name: "SQL",
    Id: "g1",
    State: 0,
    OwnerNode: { Name: "NODE1" },
    GroupType: 9999,
    IsCoreGroup: false,
    Priority: 2000,
  };
  const node: Properties = {
    Name: "NODE2",
    Id: "2",
    State: 0,
    DrainStatus: 0,
    StatusInformation: 0,
    NodeWeight: 1,
    DynamicWeight: 1,
    BuildNumber: 20348,
    NodeHighestVersion: 720908,
    NodeLowestVersion: 720908,
  };
  const sent: Command[] = [];
  const manner: ScriptedCluster["manner"] = { takesMs: 5000, ends: "well" };
  const later = (happens: () => void) => clock.events.push({ atMs: clock.now() + manner.takesMs, happens });
  const toGroup = (state: number, rest: Properties = {}) => {
    Object.assign(group, { State: "Pending" });
    later(() => Object.assign(group, manner.ends === "failed" ? { State: 2 } : { State: state, ...rest }));
  };
  const orders: Record<string, (parameters: Command["parameters"]) => void> = {
    "Move-ClusterGroup": ({ Node }) => toGroup(Number(group.State), { OwnerNode: { Name: Node ?? "NODE2" } }),
    "Start-ClusterGroup": () => toGroup(0),
    "Stop-ClusterGroup": () => toGroup(1),
    "Start-ClusterNode": () => later(() => Object.assign(node, { State: "Up" })),
    "Stop-ClusterNode": () => later(() => Object.assign(node, { State: "Down" })),
    "Resume-ClusterNode": () => later(() => Object.assign(node, { State: 0, DrainStatus: 0 })),
    "Suspend-ClusterNode": ({ Drain }) => {
      if (Drain !== true) return void later(() => Object.assign(node, { State: 2 }));
      Object.assign(node, { State: 2, DrainStatus: 1 });
      later(() => Object.assign(node, { DrainStatus: manner.ends === "failed" ? 3 : 2 }));
    },
  };
  const shell: Shell = {
    computer: "NODE1",
    invoke: async (command): Promise<CommandResult> => {
      sent.push(command);
      orders[command.name]?.(command.parameters);
      const output = [command.name.endsWith("Group") ? { ...group } : { ...node }];
      return { output, errors: [], truncated: false };
    },
  };
  return { shell, sent, group, node, manner };
}
