import { sha256Of } from "../../blobs/memory-blobs";
import type { LabHttpRequest } from "../../network/exchange";
import type { TimeTrackerState } from "./time-tracker-state";

/** Whether the request carries the administrator's credential (Basic, RFC 7617). Only hashes are compared. */
export function isAdministrator(product: TimeTrackerState, request: LabHttpRequest): boolean {
  const encoded = /^Basic\s+(.+)$/i.exec(request.headers.authorization ?? "")?.[1];
  if (encoded === undefined) return false;
  const text = Buffer.from(encoded, "base64").toString("utf8");
  const at = text.indexOf(":");
  const { userName, passwordSha256 } = product.administrator;
  const isUser = text.slice(0, at).toLowerCase() === userName.toLowerCase();
  return at > 0 && isUser && sha256Of(text.slice(at + 1)) === passwordSha256;
}
