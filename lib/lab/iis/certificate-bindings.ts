import type { Value } from "../../shell";
import type { ComputerState } from "../state/computer-state";
import { entryOf, keyOf } from "../state/table";
import type { World } from "../world/world";

/** What Get-CutoverCertificateBinding shows: the https bindings of a site, each with its certificate where there is one. */
export function certificateBindings(
  _world: World,
  computer: ComputerState,
  site: string,
): readonly Value[] | undefined {
  const { iis } = computer;
  const found = iis && entryOf(iis.sites, keyOf(site));
  if (!iis || !found) return undefined;
  return found.bindings
    .filter(({ protocol }) => protocol === "https")
    .map(({ bindingInformation, certificateHash, certificateStoreName }) => {
      const certificate = certificateHash === null ? undefined : entryOf(iis.certificates, certificateHash);
      return {
        bindingInformation,
        thumbprint: certificateHash,
        storeName: certificateStoreName,
        subject: certificate?.subject ?? null,
        notBefore: certificate ? new Date(certificate.notBefore) : null,
        notAfter: certificate ? new Date(certificate.notAfter) : null,
        hasPrivateKey: certificate?.hasPrivateKey ?? false,
      };
    });
}
