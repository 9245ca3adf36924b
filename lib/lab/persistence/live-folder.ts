import { appendFileSync, existsSync, mkdirSync, readFileSync, renameSync, truncateSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { CutoverError } from "../../errors";
import type { LabEvent } from "../history";
import type { Keeper } from "../host/estate-host";
import { type EstateSnapshot, parseState, snapshotOf } from "../snapshot";
import type { EstateWorld } from "../world/estate-world";
import { DiskBlobs } from "./disk-blobs";

/** What stands before the state in state.json: how much of the history belongs to it. */
interface Saved {
  readonly v: number;
  readonly events: number;
  readonly historyBytes: number;
  readonly state: unknown;
}

/**
 * The folder of a living estate. state.json is replaced as a whole and says how far history.jsonl counts, so that a
 * process that is killed between the two leaves the estate as it was before the call. Contents are written before the
 * state names them. Nothing is flushed to the disk's own memory: a killed process loses nothing by that, and what an
 * estate loses with the whole machine is a simulation.
 */
export class LiveFolder implements Keeper {
  readonly blobs: DiskBlobs;
  private events = 0;
  private historyBytes = 0;
  private text = "";

  constructor(readonly folder: string) {
    mkdirSync(folder, { recursive: true });
    this.blobs = new DiskBlobs(join(folder, "blobs"));
  }

  /** What was saved last, or undefined in a new folder. @throws CutoverError LAB_STATE_DAMAGED */
  load(): EstateSnapshot | undefined {
    return readLiveFolder(this.folder);
  }

  /** Goes on with what was loaded: cuts events that no state counts. */
  goOn(snapshot: EstateSnapshot): void {
    const saved = readSaved(this.folder);
    if (saved === undefined) return;
    truncateSync(this.historyFile, saved.historyBytes);
    this.events = saved.events;
    this.historyBytes = saved.historyBytes;
    this.text = snapshot.text;
  }

  save(world: EstateWorld): void {
    const all = world.events.all();
    const text = JSON.stringify(world.state);
    if (all.length === this.events && text === this.text) return;
    const lines = Buffer.from(all.slice(this.events).map(jsonLine).join(""), "utf8");
    appendFileSync(this.historyFile, lines);
    const historyBytes = this.historyBytes + lines.length;
    const head = `{"v":1,"events":${all.length},"historyBytes":${historyBytes},"state":`;
    writeFileSync(`${this.stateFile}.new`, `${head}${text}}\n`);
    renameSync(`${this.stateFile}.new`, this.stateFile);
    this.events = all.length;
    this.historyBytes = historyBytes;
    this.text = text;
  }

  private get stateFile(): string {
    return join(this.folder, "state.json");
  }

  private get historyFile(): string {
    return join(this.folder, "history.jsonl");
  }
}

/**
 * The estate as it was saved last, read without owning it; undefined where none was saved.
 *
 * @throws CutoverError LAB_STATE_DAMAGED
 */
export function readLiveFolder(folder: string): EstateSnapshot | undefined {
  const saved = readSaved(folder);
  if (saved === undefined) return undefined;
  try {
    const bytes = readFileSync(join(folder, "history.jsonl")).subarray(0, saved.historyBytes);
    const lines = bytes.toString("utf8").split("\n").slice(0, -1);
    const history = lines.map((line) => JSON.parse(line) as LabEvent);
    if (bytes.length !== saved.historyBytes || history.length !== saved.events) throw new Error("events are missing");
    const state = parseState(JSON.stringify(saved.state));
    return snapshotOf({ state, history, blobs: new DiskBlobs(join(folder, "blobs")) });
  } catch (cause) {
    throw damaged(join(folder, "history.jsonl"), cause);
  }
}

function readSaved(folder: string): Saved | undefined {
  const file = join(folder, "state.json");
  if (!existsSync(file)) return undefined;
  try {
    const saved = JSON.parse(readFileSync(file, "utf8")) as Saved;
    if (saved.v !== 1 || typeof saved.state !== "object") throw new Error("it is of another version");
    return saved;
  } catch (cause) {
    throw damaged(file, cause);
  }
}

function damaged(file: string, cause: unknown): CutoverError {
  const reason = cause instanceof Error ? cause.message : String(cause);
  return new CutoverError({ code: "LAB_STATE_DAMAGED", what: `${file} is not what the lab writes: ${reason}.`, cause });
}

function jsonLine(event: LabEvent): string {
  return `${JSON.stringify(event)}\n`;
}
