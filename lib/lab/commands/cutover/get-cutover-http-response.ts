import { basicAuthorization } from "../../network/basic-authorization";
import { getFollowing } from "../../network/exchange-http";
import { refuseAddress } from "../../network/refuse-address";
import type { CommandHandler } from "../../world/call";

const MAX_REDIRECTS = 5;

export const getCutoverHttpResponse: CommandHandler = (call) => {
  refuseAddress(call.text("Uri"));
  const request = {
    method: "GET",
    url: call.text("Uri"),
    headers: basicAuthorization(call.has("Credential") ? call.map("Credential") : undefined),
    body: new Uint8Array(),
    client: "target" as const,
    from: call.computer.name,
  };
  const { answer } = getFollowing(call.world, request, MAX_REDIRECTS);
  if (answer.kind === "answer") {
    const body = Buffer.from(answer.body).toString("utf8");
    return [{ answered: true, status: answer.status, headers: answer.headers, body, message: "" }];
  }
  if (answer.reason === "timeout") call.takes(call.optionalInteger("DeadlineMs") ?? 30_000);
  return [{ answered: false, status: 0, headers: {}, body: "", message: answer.message }];
};
