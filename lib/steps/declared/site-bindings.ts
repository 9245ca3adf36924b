import { getWebBinding } from "../../cmdlets/web-administration/get-web-binding";
import { newWebBinding } from "../../cmdlets/web-administration/new-web-binding";
import { removeWebBinding } from "../../cmdlets/web-administration/remove-web-binding";
import type { Shell } from "../../shell";

/** A binding of a site: how it is reached. */
export interface SiteBinding {
  readonly protocol: "http" | "https";
  /** "*": every address of the computer. */
  readonly ipAddress: string;
  readonly port: number;
  /** "": every host name. */
  readonly hostHeader: string;
  /** How an https binding is made (1: the certificate is chosen by the host name). It is not looked at later. */
  readonly sslFlags?: number | undefined;
}

/** A binding as it was seen. */
export type BindingSeen = {
  readonly protocol: string;
  /** IP:port:host */
  readonly information: string;
  readonly sslFlags: number;
  /** Thumbprint of its certificate; "" without one. */
  readonly certificate: string;
};

/** Which bindings are missing and which are there beside them. */
export interface BindingDifference {
  readonly missing: readonly SiteBinding[];
  readonly surplus: readonly BindingSeen[];
}

export async function readBindings(shell: Shell, site: string): Promise<readonly BindingSeen[]> {
  const found = await getWebBinding(shell, { name: site });
  return found.map(({ protocol, bindingInformation: information, sslFlags, certificateHash }) => ({
    protocol,
    information,
    sslFlags,
    certificate: certificateHash ?? "",
  }));
}

/** Pure. */
export function bindingDifference(wanted: readonly SiteBinding[], seen: readonly BindingSeen[]): BindingDifference {
  const keys = new Set(wanted.map(textOfBinding));
  const found = new Set(seen.map(textOfSeen));
  return {
    missing: wanted.filter((one) => !found.has(textOfBinding(one))),
    surplus: seen.filter((one) => !keys.has(textOfSeen(one))),
  };
}

/** Makes what is missing first, so that a site is never without a binding that it shall have. */
export async function changeBindings(
  shell: Shell,
  site: string,
  { missing, surplus }: BindingDifference,
): Promise<void> {
  for (const { sslFlags, ...binding } of missing)
    await newWebBinding(shell, { name: site, ...binding, ...(sslFlags === undefined ? {} : { sslFlags }) });
  for (const { protocol, information: bindingInformation } of surplus)
    await removeWebBinding(shell, { name: site, protocol, bindingInformation });
}

/** A binding that was seen, as one that can be made again (without its certificate). Pure. */
export function bindingAsSeen({ protocol, information, sslFlags }: BindingSeen): SiteBinding {
  // An IPv6 address has colons too: port and host are the last two parts.
  const [, ipAddress = "", port = "", hostHeader = ""] = /^(.*):(\d+):([^:]*)$/.exec(information) ?? [];
  const flags = protocol === "https" ? { sslFlags } : {};
  return { protocol: protocol === "https" ? "https" : "http", ipAddress, port: Number(port), hostHeader, ...flags };
}

/** e.g. "http *:80:". Pure. */
export const textOfBinding = ({ protocol, ipAddress, port, hostHeader }: SiteBinding): string =>
  `${protocol} ${ipAddress}:${port}:${hostHeader}`.toLowerCase();

export const textOfSeen = ({ protocol, information }: BindingSeen): string =>
  `${protocol} ${information}`.toLowerCase();
