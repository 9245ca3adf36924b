import { getCutoverHttpResponse } from "../../cmdlets/cutover/get-cutover-http-response";
import type { Json } from "../../errors";
import type { ObserveContext } from "../../upgrade/model";
import type { ProductCredential } from "./credential";

/** What the product answered to a GET that the target sent; `json` is null when the body is none. */
export interface ProductAnswer {
  readonly answered: boolean;
  readonly status: number;
  readonly json: Json;
  /** Why there is no answer that could be read, in words. */
  readonly message: string;
}

export interface ReadProduct {
  readonly computer: string;
  readonly url: string;
  readonly credential: ProductCredential | undefined;
}

const DEADLINE_MS = 30_000;

/** Asks the product from the target itself. No answer is a result. */
export async function readProduct(
  context: ObserveContext,
  { computer, url, credential }: ReadProduct,
): Promise<ProductAnswer> {
  const signIn =
    credential === undefined
      ? {}
      : { credential: { userName: credential.userName, password: await context.secret(credential.password) } };
  const answer = await getCutoverHttpResponse(context.on(computer), { uri: url, deadlineMs: DEADLINE_MS, ...signIn });
  if (!answer.answered) return { answered: false, status: 0, json: null, message: answer.message };
  const json = answer.status === 200 ? parsed(answer.body) : undefined;
  const message = json === undefined ? `${url} answered ${answer.status}` : "";
  return { answered: json !== undefined, status: answer.status, json: json ?? null, message };
}

function parsed(body: string): Json | undefined {
  try {
    return JSON.parse(body) as Json;
  } catch {
    return undefined;
  }
}
