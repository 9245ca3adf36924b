import type { Secret } from "../../shell";
import type { ActContext, ObserveContext } from "../../upgrade/model";
import { type JobSeen, latestJob } from "../job";
import { type ProductCommand, startCommand } from "../product-command";
import { type ProductCredential, type ProductRequest, sendRequest } from "../product-http";
import { isRefusal } from "../product-http/is-refusal";

/** Something that the product is made to do: by a request that the target sends, or by a command of the operator's. */
export type ProductOrder = ProductRequest | ProductCommand;

export interface OrderProduct {
  readonly computer: string;
  readonly step: string;
  readonly order: ProductOrder;
  readonly credential: ProductCredential | undefined;
  /** Put where {{name}} stands, on the target. */
  readonly secrets?: Readonly<Record<string, Secret>>;
  /**
   * Whether an order that has ended may be followed by another one. Default: a request only when the product refused
   * it, a command never. `after-failure`: where the product itself shows that it had no effect.
   */
  readonly again?: "after-failure" | "after-any-end";
}

/** Has the target do it, once: a job that the target knows of is not started a second time. */
export async function orderProduct(context: ActContext, given: OrderProduct): Promise<void> {
  const { computer, step, order, credential, secrets, again } = given;
  const rest = { computer, step, ...(secrets === undefined ? {} : { secrets }) };
  if ("module" in order) return startCommand(context, { ...rest, command: order, ...(again && { again }) });
  const anyEnd = again === "after-any-end" ? { again } : {};
  return sendRequest(context, { ...rest, request: order, credential, ...anyEnd });
}

/** The latest order of a step, with the way it went. */
export type OrderSeen = JobSeen & {
  /** Why it was not carried out, in words; null: it was, or is on its way, or nobody knows. */
  readonly failure: string | null;
};

/** What the target's record says of the latest order of a step; null: none was given. */
export async function latestOrder(
  context: ObserveContext,
  {
    computer,
    step,
    order,
  }: { readonly computer: string; readonly step: string; readonly order: ProductOrder | undefined },
): Promise<OrderSeen | null> {
  const job = await latestJob(context.on(computer), context.run, step);
  return job === null ? null : { ...job, failure: failureOf(job, order) };
}

function failureOf(job: JobSeen, order: ProductOrder | undefined): string | null {
  if (job.state !== "Exited") return null;
  if (isRefusal(job.status)) return `was answered with ${job.status}`;
  const isCommand = order !== undefined && "module" in order;
  if (!isCommand || job.exitCode === 0) return null;
  const line = job.log.trim().split(/\r?\n/).at(-1) ?? "";
  return `ended with exit code ${job.exitCode}${line === "" ? "" : ` (${line})`}`;
}

/** The product answered that it did nothing; a failed command says no such thing. */
export const isRefused = (order: OrderSeen | null): boolean => order?.state === "Exited" && isRefusal(order.status);
