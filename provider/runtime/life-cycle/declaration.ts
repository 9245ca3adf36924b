import type { Ports } from "../../../lib/shell";
import type { Upgrade } from "../../../lib/upgrade";
import { withReferences } from "../inputs/secret-texts";
import { splitInputs } from "../inputs/split-inputs";
import type { CommonInputs, Given, Kind } from "../kinds";

/** What a resource declares: the upgrade that makes it true, and how this deployment goes about it. */
export interface Declaration {
  readonly kind: Kind;
  /** As Pulumi gave them; they go into the outputs again. */
  readonly given: Given;
  readonly common: CommonInputs;
  /** What is known from the last deployment; empty before the first. */
  readonly state: Given;
  readonly upgrade: Upgrade;
  /** The same without what an earlier deployment has left behind, for after a run that has made it anew. */
  readonly afterRun: Upgrade;
  /** The estate's ports with the secrets of the inputs, and with the resource as the holder of locks. */
  readonly ports: Ports;
  readonly runsFolder: string;
  readonly signal: AbortSignal;
  /** A line for the person who watches the deployment. */
  readonly say: (text: string) => void;
}

/** Where a declaration is carried out. */
export interface Place {
  readonly ports: Ports;
  readonly runsFolder: string;
  readonly signal: AbortSignal;
  readonly say: (text: string) => void;
}

/** @throws CutoverError INPUTS_INVALID for inputs that the system does not take. */
export function declare(
  kind: Kind,
  { given, state }: { readonly given: Given; readonly state: Given },
  place: Place,
): Declaration {
  const { common, system } = splitInputs(given);
  const { inputs, texts } = withReferences(system, kind.secrets);
  const upgrade = kind.system.build(kind.completed?.(inputs, state) ?? inputs);
  const afterRun = kind.system.build(inputs);
  const { ports } = place;
  const own: Ports = {
    ...ports,
    host: holder(ports.host, common.declaredBy),
    on: (computer) => ports.on(computer),
    secret: async (reference) => {
      const text = "prompt" in reference ? texts.get(reference.prompt) : undefined;
      return text ?? ports.secret(reference);
    },
  };
  return { kind, given, common, state, upgrade, afterRun, ...place, ports: own };
}

/** Who holds a lock, for lock records and journals: the machine and the resource. */
export function holder(host: string, declaredBy: string | undefined): string {
  return declaredBy === undefined ? host : `${host} (pulumi ${declaredBy})`;
}

/** Whether a lock or a run belongs to the same resource, from whatever machine. */
export function isHeldBy(host: string | undefined, declaredBy: string | undefined): boolean {
  return declaredBy !== undefined && (host?.endsWith(`(pulumi ${declaredBy})`) ?? false);
}

/** What the person has started who reads of it. */
export const commandOf = ({ kind }: Pick<Declaration, "kind">): string =>
  kind.isRemoval === true ? "pulumi destroy" : "pulumi up";

/** The resource as people know it. */
export const nameOf = ({ kind, common }: Pick<Declaration, "kind" | "common">): string =>
  common.declaredBy ?? kind.type;
