import { type HookAnswer, type HookCall, type HookTarget, Secret } from "../shell";
import { networkMessage } from "./network-failure";
import { sendRequest } from "./send-request";

/**
 * Posts the payload as JSON to an operator's webhook. The request id travels as `Idempotency-Key`
 * (draft-ietf-httpapi-idempotency-key-header), so that the far side can drop a repeat.
 */
export async function callWebhook(
  target: Extract<HookTarget, { kind: "webhook" }>,
  call: HookCall,
): Promise<HookAnswer> {
  const deadline = AbortSignal.timeout(call.deadlineMs);
  const signal = call.signal === undefined ? deadline : AbortSignal.any([deadline, call.signal]);
  const where = new URL(target.url).origin;
  try {
    const answer = await sendRequest({
      method: "POST",
      url: new URL(target.url),
      headers: {
        ...revealed(target.headers ?? {}),
        "content-type": "application/json",
        "idempotency-key": call.requestId,
      },
      body: Buffer.from(JSON.stringify(call.payload)),
      signal,
    });
    if (answer.status >= 200 && answer.status < 300)
      return { kind: "ok", output: Buffer.from(answer.body).toString("utf8") };
    return { kind: "failed", message: `${where} answered ${answer.status}`, status: answer.status };
  } catch (thrown) {
    call.signal?.throwIfAborted();
    if (deadline.aborted) return { kind: "failed", message: `${where} gave no answer within ${call.deadlineMs} ms` };
    return { kind: "failed", message: `${where}: ${networkMessage(thrown)}` };
  }
}

function revealed(headers: Readonly<Record<string, string | Secret>>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(headers).map(([name, value]) => [name, value instanceof Secret ? value.reveal() : value]),
  );
}
