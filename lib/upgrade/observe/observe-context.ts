import type { Ports } from "../../shell";
import type { ObserveContext, RunRecord } from "../model";
import { readOnlyShell } from "./guarded-shell";

/** What a context for looking is made of. */
export interface ObserveContextParts {
  readonly ports: Ports;
  readonly signal: AbortSignal;
  readonly run: RunRecord;
  /** Who looks, for the error when it tries to change something. */
  readonly who: string;
  readonly requestId: (suffix?: string) => string;
  readonly readArtefact: (name: string) => Promise<Uint8Array | undefined>;
}

export function observeContext(parts: ObserveContextParts): ObserveContext {
  const { ports, signal, run, who, requestId, readArtefact } = parts;
  return {
    on: (computer) => readOnlyShell(ports.on(computer), who, signal),
    http: ports.http,
    tcp: ports.tcp,
    clock: ports.clock,
    signal,
    run,
    readArtefact,
    secret: (reference) => ports.secret(reference),
    requestId,
  };
}
