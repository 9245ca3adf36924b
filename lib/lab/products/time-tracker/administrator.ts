import type { Secret } from "../../../shell";
import { sha256Of } from "../../blobs/memory-blobs";
import type { LabHttpRequest } from "../../network/exchange";
import type { TimeTrackerState } from "./time-tracker-state";

/** Whether the request carries the administrator's credential (Basic, RFC 7617). Only hashes are compared. */
export function isAdministrator(product: TimeTrackerState, request: LabHttpRequest): boolean {
  const encoded = /^Basic\s+(.+)$/i.exec(request.headers.authorization ?? "")?.[1];
  if (encoded === undefined) return false;
  const text = Buffer.from(encoded, "base64").toString("utf8");
  const at = text.indexOf(":");
  return at > 0 && isKnown(product, text.slice(0, at), text.slice(at + 1));
}

/** The same for a credential that a command is given. */
export function isAdministratorBy(product: TimeTrackerState, userName: string, password: Secret): boolean {
  return isKnown(product, userName, password.reveal());
}

function isKnown({ administrator }: TimeTrackerState, userName: string, password: string): boolean {
  const isUser = userName.toLowerCase() === administrator.userName.toLowerCase();
  return isUser && sha256Of(password) === administrator.passwordSha256;
}
