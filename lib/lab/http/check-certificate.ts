import type { BindingState } from "../iis/iis-state";
import type { ComputerState } from "../state/computer-state";
import { entryOf } from "../state/table";

/** What a client finds wrong with the certificate behind an https binding; undefined: nothing. */
export function certificateFault(
  computer: ComputerState,
  binding: BindingState,
  client: { readonly host: string; readonly now: number },
): string | undefined {
  const certificate =
    binding.certificateHash === null ? undefined : entryOf(computer.iis?.certificates ?? {}, binding.certificateHash);
  if (!certificate) return "The connection was closed: the binding has no certificate.";
  if (!certificate.hasPrivateKey) return "The connection was closed: the certificate has no private key.";
  if (client.now < certificate.notBefore) return `The certificate of ${certificate.subject} is not valid yet.`;
  if (client.now > certificate.notAfter) return `The certificate of ${certificate.subject} has expired.`;
  const isNamed = certificate.names.some((name) => fitsName(client.host, name));
  return isNamed ? undefined : `The certificate of ${certificate.subject} is not for ${client.host}.`;
}

/** A name of a certificate; "*." stands for exactly one label (RFC 6125, 6.4.3). */
function fitsName(host: string, name: string): boolean {
  const [h, n] = [host.toLowerCase(), name.toLowerCase()];
  if (!n.startsWith("*.")) return h === n;
  return h.slice(h.indexOf(".")) === n.slice(1) && h.indexOf(".") > 0;
}
