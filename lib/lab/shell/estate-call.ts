import { CutoverError } from "../../errors";
import { type Fence, type PowerShellError, Secret, type StreamRecord, type Value, type ValueMap } from "../../shell";
import type { ComputerState } from "../state/computer-state";
import type { Call } from "../world/call";
import type { ChangeDraft, HazardOptions, World } from "../world/world";

export interface CallDraft {
  readonly world: World;
  readonly computer: ComputerState;
  readonly module: string;
  readonly command: string;
  readonly parameters: ValueMap;
  readonly parameterSet: string;
  readonly fence: Fence | undefined;
}

/** The one Call: bound parameters with typed reading, and what the handler says besides its output. */
export class EstateCall implements Call {
  readonly world: World;
  readonly computer: ComputerState;
  readonly module: string;
  readonly command: string;
  readonly parameters: ValueMap;
  readonly parameterSet: string;
  readonly fence: Fence | undefined;
  readonly errors: PowerShellError[] = [];
  readonly records: StreamRecord[] = [];
  answerInMs = 0;

  constructor(draft: CallDraft) {
    this.world = draft.world;
    this.computer = draft.computer;
    this.module = draft.module;
    this.command = draft.command;
    this.parameters = draft.parameters;
    this.parameterSet = draft.parameterSet;
    this.fence = draft.fence;
  }

  has(name: string): boolean {
    return Object.hasOwn(this.parameters, name) && this.parameters[name] !== null;
  }

  text(name: string): string {
    return this.read(name, (value): value is string => typeof value === "string");
  }

  optionalText(name: string): string | undefined {
    return this.has(name) ? this.text(name) : undefined;
  }

  texts(name: string): readonly string[] {
    if (!this.has(name)) return [];
    const value = this.parameters[name];
    if (typeof value === "string") return [value];
    return this.read(name, (list): list is readonly string[] => {
      return Array.isArray(list) && list.every((item) => typeof item === "string");
    });
  }

  integer(name: string): number {
    const value = this.read(name, (one): one is number | bigint => typeof one === "number" || typeof one === "bigint");
    return Number(value);
  }

  optionalInteger(name: string): number | undefined {
    return this.has(name) ? this.integer(name) : undefined;
  }

  flag(name: string): boolean {
    return this.has(name) && this.parameters[name] === true;
  }

  date(name: string): number {
    return this.read(name, (value): value is Date => value instanceof Date).getTime();
  }

  bytes(name: string): Uint8Array {
    return this.read(name, (value): value is Uint8Array => value instanceof Uint8Array);
  }

  secret(name: string): Secret | undefined {
    return this.has(name) ? this.read(name, (value): value is Secret => value instanceof Secret) : undefined;
  }

  map(name: string): ValueMap {
    return this.read(name, (value): value is ValueMap => typeof value === "object" && !Array.isArray(value));
  }

  maps(name: string): readonly ValueMap[] {
    if (!this.has(name)) return [];
    const value = this.parameters[name];
    return (Array.isArray(value) ? value : [value]) as readonly ValueMap[];
  }

  emit(change: Omit<ChangeDraft, "computer">): void {
    this.world.emit({ computer: this.computer.name, ...change });
  }

  report(error: Partial<PowerShellError> & Pick<PowerShellError, "id" | "category" | "message">): void {
    this.errors.push({ kind: "nonTerminating", ...error, id: withCommand(error.id, this.command) });
  }

  record(record: StreamRecord): void {
    this.records.push(record);
  }

  takes(ms: number): void {
    this.answerInMs += ms;
  }

  hazard(does: string): HazardOptions | undefined {
    return this.world.hazard({ does, computer: this.computer.name, at: this.command });
  }

  private read<T extends Value>(name: string, is: (value: Value) => value is T): T {
    const value = this.has(name) ? (this.parameters[name] ?? null) : null;
    if (value !== null && is(value)) return value;
    const what = `${this.command} reads parameter ${name}, which the binder gave as ${typeof value}.`;
    throw new CutoverError({ code: "LAB_DEFECT", what });
  }
}

/** PowerShell adds the command's name to an error id that has none yet. */
export function withCommand(id: string, command: string): string {
  return id.includes(",") ? id : `${id},${command}`;
}
