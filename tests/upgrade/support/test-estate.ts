import { effectOf } from "../../../lib/contract";
import {
  type Command,
  CommandFailure,
  type Files,
  type InvokeOptions,
  type Ports,
  Secret,
  type Shell,
} from "../../../lib/shell";
import { passTime, refuse, twins } from "./commands";
import { type EstateState, freshState } from "./state";

/** What stands in for a killed process: from that call on every port throws it. */
export class Killed extends Error {}

/** What a test does to the calls that pass through the ports. */
export interface Faults {
  /** Number (from 1) of the call at which the coordinator dies. */
  readonly killAt?: number;
  /** Whether that call takes effect before the coordinator dies. */
  readonly isAccepted?: boolean;
  /** Called before each command; may throw what the command shall fail with. */
  readonly before?: (command: Command, computer: string) => void | Promise<void>;
  /** Called after each command took effect; may throw, e.g. a lost answer. */
  readonly after?: (command: Command, computer: string) => void;
}

/** Computers, a disk and a clock in memory. Its whole state is plain data, so that it can be copied at any call. */
export class TestEstate {
  constructor(public state: EstateState) {}

  static of(computers: readonly string[], values: Record<string, string> = {}): TestEstate {
    return new TestEstate(freshState(computers, values));
  }

  copy(): TestEstate {
    return new TestEstate(structuredClone(this.state));
  }

  /** The values of all computers: what "the same end" is about. */
  values(): Record<string, Record<string, string>> {
    return Object.fromEntries(Object.entries(this.state.computers).map(([name, { values }]) => [name, { ...values }]));
  }

  /** Ports of a coordinator; `calls` counts what passes through them. */
  ports(faults: Faults = {}, host = "LAPTOP1"): { ports: Ports; calls: () => number } {
    let count = 0;
    let isDead = false;
    const passing = async <T>(effect: () => T | Promise<T>): Promise<T> => {
      await null;
      if (isDead) throw new Killed();
      count += 1;
      isDead = count === faults.killAt;
      if (isDead && faults.isAccepted !== true) throw new Killed();
      const given = await effect();
      if (isDead) throw new Killed();
      return given;
    };
    const none = (): never => {
      throw new Error("not in this estate");
    };
    const ports: Ports = {
      on: (computer) => this.shell(computer, faults, passing),
      files: this.files(passing),
      clock: {
        now: () => this.state.now,
        sleep: async (ms, signal) => {
          signal?.throwIfAborted();
          await passing(() => {
            this.state.now += ms;
            passTime(this.state);
          });
        },
      },
      random: {
        next: () => 0.5,
        bytes: (n) => {
          this.state.random += 1;
          return new Uint8Array(n).fill(this.state.random);
        },
      },
      secret: async () => new Secret("s3cret"),
      host,
      http: { get: none },
      tcp: { probe: none },
      hook: { call: none },
      prompt: { confirm: none, choose: none, text: none, secret: none },
    };
    return { ports, calls: () => count };
  }

  private shell(computer: string, faults: Faults, passing: <T>(effect: () => T | Promise<T>) => Promise<T>): Shell {
    return {
      computer,
      invoke: async (command: Command, options: InvokeOptions) => {
        await faults.before?.(command, computer);
        options.signal?.throwIfAborted();
        const output = await passing(() => this.run(computer, command, options));
        faults.after?.(command, computer);
        return { output, errors: [], truncated: false };
      },
    };
  }

  private run(computer: string, command: Command, { fence }: InvokeOptions) {
    const at = this.state.computers[computer];
    const twin = twins[command.name];
    if (at === undefined || twin === undefined) throw new Error(`no ${command.name} on ${computer}`);
    const isChange = effectOf(command) === "changes";
    if (isChange && command.name !== "Enter-CutoverLock") {
      const isOwner = fence !== undefined && fence.runId === at.lock.runId && fence.epoch === at.lock.epoch;
      if (!isOwner) refuse({ computer, command }, "FenceRefused");
    }
    const output = twin({ estate: this.state, computer, at, command, fence }, command.parameters);
    if (isChange) this.state.changes.push(`${computer} ${command.name} ${fence?.runId ?? ""}:${fence?.epoch ?? ""}`);
    return Array.isArray(output) ? output : [output as Record<string, never>];
  }

  private files(passing: <T>(effect: () => T) => Promise<T>): Files {
    const { state } = this;
    const text = (bytes: Uint8Array): string => Buffer.from(bytes).toString("latin1");
    const put = (path: string, content: string): void => {
      state.disk[path] = content;
    };
    return {
      read: (path) =>
        passing(() => {
          const found = state.disk[path];
          return found === undefined ? undefined : new Uint8Array(Buffer.from(found, "latin1"));
        }),
      write: (path, bytes) => passing(() => put(path, text(bytes))),
      create: (path, bytes) =>
        passing(() => {
          if (state.disk[path] !== undefined) return false;
          state.disk[path] = text(bytes);
          return true;
        }),
      append: (path, bytes) => passing(() => put(path, (state.disk[path] ?? "") + text(bytes))),
      truncate: (path, length) => passing(() => put(path, (state.disk[path] ?? "").slice(0, length))),
      remove: (path) => passing(() => void delete state.disk[path]),
      list: (folder) =>
        passing(() => {
          const inside = Object.keys(state.disk).filter((path) => path.startsWith(`${folder}/`));
          const names = new Set(inside.map((path) => path.slice(folder.length + 1).split("/")[0] ?? ""));
          return [...names].map((name) => ({ name, isFolder: true }));
        }),
    };
  }
}

/** An answer that never came, although the command was accepted (or was not). */
export function lost(computer: string, command: Command, accepted: boolean): CommandFailure {
  const error = {
    kind: "sessionLost",
    message: "the session was lost",
    id: "SessionLost",
    category: "ConnectionError",
    accepted,
  } as const;
  return new CommandFailure(computer, command, error);
}
