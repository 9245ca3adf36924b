import { startCutoverRequest } from "../../cmdlets/cutover/start-cutover-request";
import { CutoverError } from "../../errors";
import type { Secret } from "../../shell";
import type { ActContext } from "../../upgrade/model";
import { latestJob } from "../job";
import { requestIdOf } from "../request-id";
import type { ProductCredential, ProductRequest } from "./credential";
import { isRefusal } from "./is-refusal";

export interface SendRequest {
  readonly computer: string;
  /** Id of the step; with the number of the attempt it makes the request id. */
  readonly step: string;
  readonly request: ProductRequest;
  readonly credential: ProductCredential | undefined;
  /** Put where {{name}} stands in the body, on the target. */
  readonly secrets?: Readonly<Record<string, Secret>>;
  /** Whether an attempt that has ended may be followed by another one. Default: only one that was refused. */
  readonly again?: "after-refusal" | "after-any-end";
}

/** Has the target send a request, once: a job that the target knows of is not started a second time. */
export async function sendRequest(context: ActContext, given: SendRequest): Promise<void> {
  const shell = context.on(given.computer);
  const last = await latestJob(shell, context.run, given.step);
  if (last !== null && last.state !== "Exited") return;
  const refused = last === null || (isRefusal(last.status) && last.status < 500);
  if (!refused && given.again !== "after-any-end") return;
  const requestId = requestIdOf(context.run, given.step, (last?.attempt ?? 0) + 1);
  if (requestId === undefined) throw outsideOfRun(given.step);
  const { method, url, body, contentType } = given.request;
  const credential = given.credential && {
    userName: given.credential.userName,
    password: await context.secret(given.credential.password),
  };
  await startCutoverRequest(shell, {
    requestId,
    method,
    uri: url,
    ...(body === undefined ? {} : { body, contentType }),
    ...(credential === undefined ? {} : { credential }),
    ...(given.secrets === undefined ? {} : { secret: given.secrets }),
  });
}

function outsideOfRun(step: string): CutoverError {
  return new CutoverError({ code: "CHANGE_NOT_ALLOWED", what: `${step} would send a request outside of a run.` });
}
