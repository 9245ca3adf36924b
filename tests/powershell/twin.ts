import { hostname } from "node:os";
import { join } from "node:path";
import { type Lab, openLab } from "../../lib/lab";
import { CommandFailure, type Fence, type Shell, type Value, type ValueMap } from "../../lib/shell";
import { cutover, type DirectShell } from "./direct-shell";

/** The same computer twice: C:\ of a lab, and a folder of this machine under a real PowerShell. */
export interface Twins {
  readonly lab: Lab;
  readonly real: DirectShell;
  /** The folder that stands for C:\. */
  readonly root: string;
}

/** One call of a sequence; paths are those of the lab. */
export interface TwinCall {
  readonly name: string;
  readonly parameters: Readonly<Record<string, Value>>;
  readonly fence?: Fence;
}

const name = hostname();

/** A fresh lab beside a folder; the real side uses it from now on. */
export async function openTwins(real: DirectShell, folder: string): Promise<Twins> {
  const lab = await openLab({ estate: { computers: { [name]: {} } } });
  await real.useData(join(folder, "data"));
  return { lab, real, root: join(folder, "C") };
}

/** What a call gave on both sides, in the lab's own words: to be equal. */
export async function both(twins: Twins, call: TwinCall): Promise<{ readonly lab: unknown; readonly real: unknown }> {
  const lab = await tell(twins.lab.ports.on(name), call, (text) => text);
  const parameters = mapTexts(call.parameters, (text) => toReal(twins.root, text)) as ValueMap;
  const real = await tell(twins.real, { ...call, parameters }, (text) => fromReal(twins.root, text));
  return { lab, real };
}

/**
 * Holds the two answers to be the same. What the binder refuses the fence may refuse before it: the host asks the fence
 * first and binds then, the lab the other way round; neither has changed anything.
 */
export function expectSame(call: TwinCall, lab: unknown, real: unknown): void {
  const refusedByBinder = BINDER.test((lab as { id?: string }).id ?? "");
  if (refusedByBinder && (real as { id?: string }).id?.startsWith("CutoverFenceRefused") === true) return;
  expect({ call, gave: real }).toEqual({ call, gave: lab });
}

const BINDER = /^(Parameter|CannotConvert|Missing)/;

async function tell(shell: Shell, call: TwinCall, back: (text: string) => string): Promise<unknown> {
  const options = { deadlineMs: 60_000, ...(call.fence === undefined ? {} : { fence: call.fence }) };
  try {
    const { output } = await shell.invoke(cutover(call.name, call.parameters), options);
    return { output: output.map((value) => plain(mapTexts(value, back))) };
  } catch (thrown) {
    if (!(thrown instanceof CommandFailure)) throw thrown;
    const { id, category, message, target } = thrown.error;
    // What the binder says has its own comparison (tests/powershell/binder).
    if (BINDER.test(id)) return { id };
    // A path that is too long is cut where it is shown, and the folder of this side is longer than C:\.
    const flat = (text: string) =>
      back(text)
        .replaceAll("/", "\\")
        .replace(/n{50,}…?/, "nnn");
    return { id, category, message: flat(message), ...(target === undefined ? {} : { target: flat(target) }) };
  }
}

const toReal = (root: string, text: string): string =>
  text.startsWith("C:\\") ? `${root}/${text.slice(3).replaceAll("\\", "/")}` : text;

function fromReal(root: string, text: string): string {
  if (text === root) return "C:\\";
  const mapped = text.replaceAll(`${root}/`, "C:\\");
  return text.startsWith(`${root}/`) ? mapped.replaceAll("/", "\\") : mapped;
}

function mapTexts(value: Value, change: (text: string) => string): Value {
  if (typeof value === "string") return change(value);
  if (Array.isArray(value)) return value.map((item) => mapTexts(item as Value, change));
  if (!isMap(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, mapTexts(item, change)]));
}

/** Times are the two clocks' own; bytes and whole numbers as texts that compare. */
function plain(value: Value): unknown {
  if (typeof value === "bigint") return Number(value);
  if (value instanceof Uint8Array) return Buffer.from(value).toString("base64");
  if (value instanceof Date) return "a time";
  if (Array.isArray(value)) return value.map((item) => plain(item as Value));
  if (!isMap(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, plain(item)]));
}

function isMap(value: Value): value is ValueMap {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === null || prototype === Object.prototype;
}
