import type { PowerShellError, StreamRecord, Value, ValueMap } from "../../shell";
import { ByteReader } from "./byte-reader";
import { ProtocolFault } from "./protocol-fault";
import { readPowerShellError } from "./read-error";
import { readValue, setProperty, type WireIn } from "./read-value";

/** What has come of one call so far. */
export interface Reply {
  readonly blobs: Map<number, string | Uint8Array>;
  readonly output: Value[];
  truncated: boolean;
}

/** How a call ended. */
export interface Ending {
  readonly kind: "completed" | "failed" | "stopped";
  readonly error: PowerShellError | undefined;
  /** Of the host's process, in bytes; as it was measured last. */
  readonly memoryBytes: number;
}

const BYTES_PER_KIB = 1024;
const FORM = { values: 0, table: 1 } as const;
const ENDINGS = ["completed", "failed", "stopped"] as const;
const TEXT_RECORDS = ["warning", "verbose", "debug", "information"] as const;
const PROGRESS = 4;
const ERROR = 5;

export function newReply(): Reply {
  return { blobs: new Map(), output: [], truncated: false };
}

/** Adds the objects of an output frame. */
export function readOutput(reply: Reply, payload: Buffer): void {
  const input = wireIn(reply, payload);
  const form = input.bytes.byte();
  if (form === FORM.values) while (!input.bytes.isAtEnd) reply.output.push(readValue(input));
  else if (form === FORM.table) readTable(reply, input);
  else throw new ProtocolFault(`there is no output of form ${form}`);
  if (input.truncated) reply.truncated = true;
}

/** Objects of one shape: their columns once, then the values row by row. */
function readTable(reply: Reply, input: WireIn): void {
  const { bytes } = input;
  const columns: string[] = [];
  for (let left = bytes.count(); left > 0; left -= 1) {
    const name = readValue(input);
    if (typeof name !== "string") throw new ProtocolFault("a column's name is no text");
    columns.push(name);
  }
  while (!bytes.isAtEnd) {
    const row: Record<string, Value> = {};
    for (const column of columns) setProperty(row, column, readValue(input));
    reply.output.push(row);
  }
}

export function readRecord(reply: Reply, payload: Buffer): StreamRecord {
  const input = wireIn(reply, payload);
  const kind = input.bytes.byte();
  const text = TEXT_RECORDS[kind];
  if (text !== undefined) return { kind: text, message: readText(input) };
  if (kind === ERROR) return { kind: "error", error: readPowerShellError(readMap(input)) };
  if (kind !== PROGRESS) throw new ProtocolFault(`there is no record of kind ${kind}`);
  const [activity, status, percent] = [readText(input), readText(input), input.bytes.int32()];
  return { kind: "progress", activity, status, ...(percent < 0 ? {} : { percent }) };
}

export function readEnding(reply: Reply, payload: Buffer): Ending {
  const input = wireIn(reply, payload);
  const kind = ENDINGS[input.bytes.byte()];
  if (kind === undefined) throw new ProtocolFault("a call ended in an unknown way");
  if (input.bytes.byte() !== 0) reply.truncated = true;
  const memoryBytes = input.bytes.int32() * BYTES_PER_KIB;
  return { kind, memoryBytes, error: kind === "failed" ? readPowerShellError(readMap(input)) : undefined };
}

const FACTS = ["edition", "version", "bitness", "elevated", "languageMode", "processId", "computer"] as const;

/** What the host says of itself when it is ready: a line for each fact. */
export function readFacts(payload: Buffer): ValueMap {
  const lines = new ByteReader(payload).text().split("\n");
  const facts = Object.fromEntries(FACTS.map((name, i) => [name, lines[i] ?? ""]));
  const { bitness, processId, elevated } = facts;
  return { ...facts, bitness: Number(bitness), processId: Number(processId), elevated: elevated === "True" };
}

function wireIn(reply: Reply, payload: Buffer): WireIn {
  return { bytes: new ByteReader(payload), blobs: reply.blobs, truncated: false };
}

function readText(input: WireIn): string {
  const value = readValue(input);
  return typeof value === "string" ? value : String(value ?? "");
}

function readMap(input: WireIn): ValueMap {
  const value = readValue(input);
  if (typeof value !== "object" || value === null || Array.isArray(value))
    throw new ProtocolFault("a map was expected");
  return value as ValueMap;
}
