import { CutoverError } from "../../errors";
import { chosenVariant } from "../behaviours/chosen-variant";
import type { BlobStore } from "../blobs/blob-store";
import { takeHazard } from "../hazards/take-hazard";
import type { LabEvent } from "../history";
import type { PartIndex } from "../part-index";
import type { ComputerState } from "../state/computer-state";
import type { EstateState } from "../state/estate-state";
import { entryOf } from "../state/table";
import { announce } from "./announce";
import { findComputer } from "./find-computer";
import { HistoryWriter } from "./history-writer";
import type { Moment } from "./moment";
import { SeededRandom } from "./seeded-random";
import type { TaskDraft, TaskState } from "./task";
import type { Actor, ChangeDraft, HazardDraft, HazardOptions, HazardQuery, HttpDraft, World } from "./world";

const SYSTEM: Actor = { by: "system" };

/** The one World: a state, its history and its blobs, in this process. */
export class EstateWorld implements World {
  readonly events: HistoryWriter;
  readonly random: SeededRandom;
  /** Every place at which a product has asked for a hazard, in order; of this process, no part of the state. */
  readonly asked: HazardQuery[] = [];
  private acting: Actor = SYSTEM;

  constructor(
    readonly state: EstateState,
    readonly blobs: BlobStore,
    readonly parts: PartIndex,
    history: readonly LabEvent[] = [],
  ) {
    this.events = new HistoryWriter(state, history);
    this.random = new SeededRandom(state, "estate");
  }

  get actor(): Actor {
    return this.acting;
  }

  now(): number {
    return this.state.now;
  }

  computer(name: string): ComputerState {
    const found = findComputer(this.state, name);
    if (found !== undefined) return found;
    throw new CutoverError({ code: "LAB_NO_SUCH_COMPUTER", what: `The estate has no computer "${name}".` });
  }

  emit(change: ChangeDraft): void {
    if (change.from === change.to && change.detail === undefined) return;
    const { by, runId } = this.acting;
    this.events.write({ kind: "change", by, ...(runId === undefined ? {} : { runId }), ...change });
  }

  emitHttp(event: HttpDraft): void {
    this.events.write({ kind: "http", ...event });
  }

  emitHazard(event: HazardDraft): void {
    this.events.write({ kind: "hazard", ...event });
  }

  schedule(draft: TaskDraft): number {
    const id = this.state.nextTaskId++;
    const { runId } = this.acting;
    const task: TaskState = {
      id,
      at: this.state.now + Math.max(0, draft.inMs),
      computer: draft.computer,
      task: draft.task,
      data: structuredClone(draft.data ?? {}),
      by: draft.by ?? (draft.job === undefined ? this.inherited() : "job"),
      ...(runId === undefined ? {} : { runId }),
      ...(draft.job === undefined ? {} : { job: draft.job }),
      ...(draft.background === true ? { background: true } : {}),
    };
    this.state.tasks.push(task);
    return id;
  }

  cancel(taskId: number): void {
    this.state.tasks = this.state.tasks.filter((task) => task.id !== taskId);
  }

  cancelJob(computer: string, requestId: string): void {
    this.state.tasks = this.state.tasks.filter((task) => task.job !== requestId || task.computer !== computer);
  }

  moment(moment: Moment): void {
    announce(this, moment);
  }

  hazard(query: Omit<HazardQuery, "seq">): HazardOptions | undefined {
    this.asked.push({ ...query, seq: this.events.all().length });
    return takeHazard(this, query)?.options;
  }

  variant(behaviour: string): string {
    return chosenVariant(this.parts, entryOf(this.state.variants, behaviour), behaviour);
  }

  as<T>(actor: Actor, act: () => T): T {
    const before = this.acting;
    this.acting = actor;
    try {
      return act();
    } finally {
      this.acting = before;
    }
  }

  /** What a command set going goes on by itself; what a job, a person or a hazard set going stays theirs. */
  private inherited(): Actor["by"] {
    return this.acting.by === "command" ? "system" : this.acting.by;
  }
}
