import type { Behaviour } from "./behaviours/behaviour";
import type { Hazard } from "./hazards/hazard";
import type { JobKind } from "./jobs/job-kind";
import type { HttpResponder, TcpResponder } from "./network/exchange";
import type { Operation } from "./own-commands/operation";
import type { IisServices, LabPart, SliceDefinition } from "./part";
import type { PersonAction } from "./people/action";
import type { CommandDefinition } from "./world/call";
import type { MomentListener } from "./world/moment";
import type { TaskHandler } from "./world/task";

/** All parts, ready for look-up. */
export interface PartIndex {
  readonly parts: readonly LabPart[];
  /** By `module/Command` in lower case. */
  readonly commands: ReadonlyMap<string, CommandDefinition>;
  readonly tasks: ReadonlyMap<string, TaskHandler>;
  readonly slices: ReadonlyMap<string, SliceDefinition>;
  readonly behaviours: ReadonlyMap<string, Behaviour>;
  readonly hazards: ReadonlyMap<string, Hazard>;
  readonly actions: ReadonlyMap<string, PersonAction>;
  readonly moments: ReadonlyMap<string, string>;
  readonly listeners: ReadonlyMap<string, readonly MomentListener[]>;
  readonly jobKinds: ReadonlyMap<string, JobKind>;
  /** Kind of job by `module/Command` in lower case. */
  readonly commandJobs: ReadonlyMap<string, string>;
  readonly operations: ReadonlyMap<string, Operation>;
  readonly http: readonly HttpResponder[];
  readonly tcp: readonly TcpResponder[];
  readonly iis: IisServices | undefined;
}

/** Puts parts together. A name that two parts claim is a defect and is refused. */
export function indexParts(parts: readonly LabPart[]): PartIndex {
  const listeners = new Map<string, MomentListener[]>();
  for (const part of parts) {
    for (const [moment, listener] of Object.entries(part.listeners ?? {})) {
      listeners.set(moment, [...(listeners.get(moment) ?? []), listener]);
    }
  }
  return {
    parts,
    commands: union(parts, commandsOf),
    tasks: union(parts, (part) => Object.entries(part.tasks ?? {})),
    slices: union(parts, (part) => Object.entries(part.slices ?? {})),
    behaviours: union(parts, (part) => (part.behaviours ?? []).map((item) => [item.id, item] as const)),
    hazards: union(parts, (part) => (part.hazards ?? []).map((item) => [item.name, item] as const)),
    actions: union(parts, (part) => (part.actions ?? []).map((item) => [item.name, item] as const)),
    moments: union(parts, (part) => Object.entries(part.moments ?? {})),
    listeners,
    jobKinds: union(parts, (part) => Object.entries(part.jobKinds ?? {})),
    commandJobs: union(parts, ({ commandJobs = {} }) => byCommand(commandJobs)),
    operations: union(parts, (part) => Object.entries(part.operations ?? {})),
    http: parts.flatMap((part) => part.http ?? []),
    tcp: parts.flatMap((part) => part.tcp ?? []),
    iis: parts.find((part) => part.iis !== undefined)?.iis,
  };
}

function commandsOf(part: LabPart): readonly (readonly [string, CommandDefinition])[] {
  return byCommand(part.commands ?? {}).map(([key, run]) => [key, typeof run === "function" ? { run } : run] as const);
}

function byCommand<T>(
  modules: Readonly<Record<string, Readonly<Record<string, T>>>>,
): readonly (readonly [string, T])[] {
  return Object.entries(modules).flatMap(([module, commands]) =>
    Object.entries(commands).map(([name, item]) => [commandKey(module, name), item] as const),
  );
}

export function commandKey(module: string, name: string): string {
  return `${module}/${name}`.toLowerCase();
}

function union<T>(
  parts: readonly LabPart[],
  entriesOf: (part: LabPart) => readonly (readonly [string, T])[],
): ReadonlyMap<string, T> {
  const all = new Map<string, T>();
  for (const part of parts) {
    for (const [name, item] of entriesOf(part)) {
      if (all.has(name)) throw new Error(`Two parts of the lab claim "${name}"; the second is ${part.name}.`);
      all.set(name, item);
    }
  }
  return all;
}
