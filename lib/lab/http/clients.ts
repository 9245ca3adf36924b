import type { LabHttpRequest } from "../network/exchange";
import type { ComputerState } from "../state/computer-state";

/** Addresses of those who stand outside the estate (RFC 5737, TEST-NET-1): what an access rule can let in. */
export const CLIENT_ADDRESSES = { operator: "192.0.2.10", user: "192.0.2.99" } as const;

/** Whether a request comes from the computer itself. */
export function isLocal(computer: ComputerState, request: LabHttpRequest): boolean {
  return request.from.toLowerCase() === computer.name.toLowerCase();
}

/** The rule that keeps this client out of the site, if there is one. */
export function ruleAgainst(computer: ComputerState, what: { site: string; request: LabHttpRequest }) {
  const { site, request } = what;
  if (isLocal(computer, request)) return undefined;
  const address = request.client === "target" ? request.from : CLIENT_ADDRESSES[request.client];
  return Object.values(computer.accessRules).find(
    (rule) =>
      rule.site.toLowerCase() === site.toLowerCase() &&
      !rule.allow.some((one) => one.toLowerCase() === address.toLowerCase()),
  );
}
