import type { BlobStore } from "../blobs/blob-store";
import type { ChangeEvent, HazardEvent, HttpEvent, Plain, Subject } from "../history";
import type { PartIndex } from "../part-index";
import type { ComputerState } from "../state/computer-state";
import type { EstateState } from "../state/estate-state";
import type { Moment } from "./moment";
import type { TaskDraft } from "./task";
import type { WorldRandom } from "./world-random";

/** A change as its maker tells it; place, time and (unless given) who acts are filled in. */
export interface ChangeDraft {
  readonly computer: string;
  readonly subject: Subject;
  readonly name: string;
  readonly from: Plain;
  readonly to: Plain;
  readonly by?: ChangeEvent["by"];
  readonly detail?: { readonly [key: string]: Plain };
}

export type HttpDraft = Omit<HttpEvent, "seq" | "at" | "kind">;
export type HazardDraft = Omit<HazardEvent, "seq" | "at" | "kind">;

/** Who acts at the moment: a command, a job, a person, a hazard or the system itself, and for which run. */
export interface Actor {
  readonly by: ChangeEvent["by"];
  readonly runId?: string;
}

/** What a hazard that strikes brings along. */
export type HazardOptions = { readonly [name: string]: Plain };

/** A place at which a product asked whether a hazard strikes: what would have struck, where, after how many events. */
export interface HazardQuery {
  readonly does: string;
  readonly computer: string;
  readonly at: string;
  readonly seq: number;
}

/** All that the code of the lab may touch: the state, virtual time, the history, and what the parts have registered. */
export interface World {
  readonly state: EstateState;
  readonly blobs: BlobStore;
  readonly parts: PartIndex;
  /** Randomness of the estate itself; its place is part of the state. */
  readonly random: WorldRandom;
  readonly actor: Actor;
  now(): number;
  /** The computer of that name in any case. @throws CutoverError LAB_NO_SUCH_COMPUTER */
  computer(name: string): ComputerState;
  /** Writes a change into the history. Nothing is written when `from` equals `to` and there is no detail. */
  emit(change: ChangeDraft): void;
  emitHttp(event: HttpDraft): void;
  /** Written by the catalogue's machinery; a product asks with `hazard`. */
  emitHazard(event: HazardDraft): void;
  /** Plans a task; gives its id. */
  schedule(task: TaskDraft): number;
  cancel(taskId: number): void;
  /** Cancels all tasks that belong to a job. */
  cancelJob(computer: string, requestId: string): void;
  /** Announces a named moment: listeners of parts, hazards and persons wait for it. */
  moment(moment: Moment): void;
  /**
   * Asks whether the hazard of that name strikes at this place, and counts it if it does. For hazards that the product
   * itself carries out (a pool that stays in Stopping).
   */
  hazard(query: { readonly does: string; readonly computer: string; readonly at: string }): HazardOptions | undefined;
  /** The estate's choice for an assumed behaviour. @throws CutoverError LAB_UNKNOWN_BEHAVIOUR */
  variant(behaviour: string): string;
  /** Does something in the name of somebody else. */
  as<T>(actor: Actor, act: () => T): T;
}
