import type { ObserveContext } from "../../upgrade/model";
import { observePool, type PoolSeen } from "../app-pool";
import { askProduct, latestOrder, type OrderSeen } from "../product";
import { numberAt, textAt } from "../product-http";
import type { MaintenanceMode } from "./maintenance-mode";

export type MaintenanceState = "on" | "stopping" | "off" | "unread";

export type MaintenanceSeen = {
  readonly pool: PoolSeen;
  readonly state: MaintenanceState;
  readonly jobs: number | null;
  /** Why the state could not be read. */
  readonly message: string;
  readonly request: OrderSeen | null;
  /** What a person said at the gate of this run. */
  readonly stated: string | null;
};

export interface LookAtMaintenance {
  readonly computer: string;
  readonly step: string;
  readonly pool: string;
  readonly mode: MaintenanceMode;
  readonly gateKey: string;
}

export async function observeMaintenance(context: ObserveContext, given: LookAtMaintenance): Promise<MaintenanceSeen> {
  const shell = context.on(given.computer);
  const pool = await observePool(shell, given.pool);
  const { computer, step, mode } = given;
  const order = mode.kind === "ordered" ? mode.enter : undefined;
  const request = await latestOrder(context, { computer, step, order });
  const stated = context.run.answers[given.gateKey] ?? null;
  const rest = { pool, request, stated };
  const { read, credential } = mode;
  if (read === undefined) return { ...rest, state: "unread", jobs: null, message: "only a person can see it" };
  if (pool.state !== "Started")
    return { ...rest, state: "unread", jobs: null, message: "the application pool is stopped" };
  const answer = await askProduct(context, { computer, question: read.question, credential });
  if (!answer.answered) return { ...rest, state: "unread", jobs: null, message: answer.message };
  const word = textAt(answer.json, read.state);
  const state = stateOf(word, read.words);
  const message =
    state === "unread" ? `the product calls the state "${word ?? ""}", which is none of the given words` : "";
  return { ...rest, state, jobs: numberAt(answer.json, read.jobs), message };
}

function stateOf(word: string | null, words: Readonly<Record<"on" | "stopping" | "off", string>>): MaintenanceState {
  if (word === words.on) return "on";
  if (word === words.stopping) return "stopping";
  return word === words.off ? "off" : "unread";
}
