import { getCutoverProduct } from "../../cmdlets/cutover/get-cutover-product";
import type { ObserveContext } from "../../upgrade/model";
import { observePool } from "../app-pool";
import { restoredStep } from "../database";
import { askProduct, latestOrder, type OrderSeen } from "../product";
import { numberAt, textAt } from "../product-http";
import { lookFromServer, type PageLook, type PageSeen } from "../site";
import { readStatement, type Statement, type StatementPlace } from "../statement";
import type { ReadUpdate, UpdateMode } from "./update-mode";

export type UpdateState = "notRequired" | "required" | "running" | "done" | "failed" | "unread";

export type UpdateSeen = {
  readonly installed: string | null;
  readonly pool: string;
  readonly state: UpdateState;
  /** 0 to 1; null: not known. */
  readonly progress: number | null;
  /** Why the state could not be read. */
  readonly message: string;
  readonly request: OrderSeen | null;
  /** What clients get meanwhile. */
  readonly clients: PageSeen["page"];
  readonly statement: Statement | null;
  /** A rollback has put the database back. */
  readonly isRestored: boolean;
};

export interface LookAtUpdate {
  readonly computer: string;
  readonly step: string;
  readonly product: string;
  readonly pool: string;
  readonly mode: UpdateMode;
  readonly page: PageLook;
  readonly statement: StatementPlace;
}

export async function observeUpdate(context: ObserveContext, given: LookAtUpdate): Promise<UpdateSeen> {
  const shell = context.on(given.computer);
  const products = await getCutoverProduct(shell, { name: given.product });
  const { state: pool } = await observePool(shell, given.pool);
  const { computer, step, mode } = given;
  const order = mode.kind === "ordered" ? mode.start : undefined;
  const request = await latestOrder(context, { computer, step, order });
  const { page: clients } = await lookFromServer(shell, given.page);
  const statement = mode.kind === "attended" ? await readStatement(context, given.statement) : null;
  const isRestored = context.run.evidence(restoredStep(given.step)) !== undefined;
  const rest = { installed: products.at(0)?.version ?? null, pool, request, clients, statement, isRestored };
  if (mode.read === undefined) return { ...rest, ...unread("only a person can see it") };
  if (pool !== "Started") return { ...rest, ...unread(`the application pool is ${pool}`) };
  return { ...rest, ...(await readState(context, given, mode.read)) };
}

type StateSeen = Pick<UpdateSeen, "state" | "progress" | "message">;
const unread = (message: string): StateSeen => ({ state: "unread", progress: null, message });

async function readState(context: ObserveContext, given: LookAtUpdate, read: ReadUpdate): Promise<StateSeen> {
  const { computer, mode } = given;
  const answer = await askProduct(context, { computer, question: read.question, credential: mode.credential });
  if (!answer.answered) return unread(answer.message);
  const word = textAt(answer.json, read.state);
  const found = (Object.keys(read.words) as (keyof ReadUpdate["words"])[]).find((key) => read.words[key] === word);
  if (found === undefined)
    return unread(`the product calls the state "${word ?? ""}", which is none of the given words`);
  return { state: found, progress: numberAt(answer.json, read.progress), message: "" };
}
