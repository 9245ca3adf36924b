import { getCutoverCertificateBinding } from "../cmdlets/cutover/get-cutover-certificate-binding";
import { type AnyStep, defineStep, open, satisfied, type Verdict } from "../upgrade/model";
import { secondsAsMs } from "./duration";
import type { ServingPlacement } from "./placement";

export interface CertificateBindings extends ServingPlacement {
  readonly site: string;
}

type Binding = {
  readonly at: string;
  readonly thumbprint: string | null;
  readonly notBeforeMs: number | null;
  readonly notAfterMs: number | null;
  readonly hasPrivateKey: boolean;
};
type Seen = { readonly bindings: readonly Binding[]; readonly nowMs: number };

const isoDay = (ms: number): string => new Date(ms).toISOString().slice(0, 10);

/**
 * Every https binding of the site has a valid certificate with its private key; the installer stops at one that has not (TT-11).
 *
 * @example
 * certificateBindings({ id: "certificates", computer: "APP01", rows: ["TT-11"], serves: ["product-version"],
 *   site: "TimeTracker NX" })
 */
export function certificateBindings(given: CertificateBindings): AnyStep {
  return defineStep<Seen>({
    id: given.id,
    computer: given.computer,
    rows: given.rows,
    title: `Certificates of the site "${given.site}" are valid`,
    role: { kind: "check", serves: given.serves },
    effect: { site: given.site },
    deadlineMs: secondsAsMs(0),
    observe: async (context) => {
      const bindings = await getCutoverCertificateBinding(context.on(given.computer), { site: given.site });
      return { bindings: bindings.map(asSeen), nowMs: context.clock.now() };
    },
    satisfied: bindingsVerdict,
    judge: (seen) => ({ kind: "failed", because: bindingsVerdict(seen).because, code: "CERTIFICATE_BINDING_INVALID" }),
    evidence: ({ bindings }) => ({ bindings }),
  });
}

function asSeen(one: Awaited<ReturnType<typeof getCutoverCertificateBinding>>[number]): Binding {
  return {
    at: one.bindingInformation,
    thumbprint: one.thumbprint,
    notBeforeMs: one.notBefore?.getTime() ?? null,
    notAfterMs: one.notAfter?.getTime() ?? null,
    hasPrivateKey: one.hasPrivateKey,
  };
}

export function bindingsVerdict(seen: Seen): Verdict {
  if (seen.bindings.length === 0) return satisfied("the site has no https binding");
  const wrong = seen.bindings.flatMap((binding) => faultOf(binding, seen.nowMs) ?? []);
  if (wrong.length > 0) return open(wrong.join("; "));
  return satisfied(`${seen.bindings.length} https binding(s) with a valid certificate`);
}

function faultOf(binding: Binding, nowMs: number): string | undefined {
  if (binding.thumbprint === null) return `the https binding ${binding.at} has no certificate`;
  if (binding.notAfterMs === null) return `the certificate of ${binding.at} is not in the store`;
  if (binding.notAfterMs <= nowMs) return `the certificate of ${binding.at} expired on ${isoDay(binding.notAfterMs)}`;
  if ((binding.notBeforeMs ?? 0) > nowMs) return `the certificate of ${binding.at} is not valid yet`;
  return binding.hasPrivateKey ? undefined : `the certificate of ${binding.at} has no private key`;
}
