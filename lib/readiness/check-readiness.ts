import { type CutoverError, codeEntry, isCutoverError } from "../errors";
import type { Ports } from "../shell";
import { CommandFailure } from "../shell";
import type { Finding, LookContext, Precondition } from "../steps/precondition";
import { noRunRecord } from "../upgrade/history";
import { observeContext } from "../upgrade/observe";
import type { CheckedPrecondition } from "./readiness";

export interface Checking {
  readonly preconditions: readonly Precondition[];
  readonly ports: Ports;
  readonly signal: AbortSignal;
}

/**
 * Looks at each precondition in turn; nothing is changed. What breaks while it is looked at is `unknown`, and once a
 * computer is not to be reached, nothing more is asked of it.
 */
export async function checkReadiness({
  preconditions,
  ports,
  signal,
}: Checking): Promise<readonly CheckedPrecondition[]> {
  const checked: CheckedPrecondition[] = [];
  const lost = new Map<string, string>();
  for (const one of preconditions) {
    signal.throwIfAborted();
    const because = lost.get(one.computer);
    const finding = because === undefined ? await look(one, { ports, signal, lost }) : unreached(because);
    checked.push(asChecked(one, finding));
  }
  return checked;
}

async function look(
  one: Precondition,
  at: { readonly ports: Ports; readonly signal: AbortSignal; readonly lost: Map<string, string> },
): Promise<Finding> {
  try {
    return await one.look(lookContext(one, at.ports, at.signal));
  } catch (thrown) {
    at.signal.throwIfAborted();
    if (!isCutoverError(thrown)) throw thrown;
    if (isLost(thrown)) at.lost.set(one.computer, thrown.what);
    return unseen(thrown.what, isLostSession(thrown) ? codeEntry("REMOTE_NOT_REACHED").todo : thrown.todo);
  }
}

/** The computer did not answer at all, or cannot be reached as it is declared: the next question ends no better. */
const isLost = (thrown: CutoverError): boolean =>
  /^(REMOTE_|REMOTING_|POWERSHELL_NOT_)/.test(thrown.code) ||
  (thrown instanceof CommandFailure && (thrown.error.kind === "sessionLost" || thrown.error.kind === "timeout"));

/** A run would be resumed after it; here there is none, and the way to the computer is looked at. */
const isLostSession = (thrown: CutoverError): boolean =>
  thrown instanceof CommandFailure && thrown.error.kind === "sessionLost";

const unseen = (what: string, fix: string): Finding => ({
  state: "unknown",
  seen: `cannot be looked at: ${what}`,
  fix,
});
const unreached = (because: string): Finding => ({ state: "unknown", seen: `not looked at, since ${because}` });

function lookContext(one: Precondition, ports: Ports, signal: AbortSignal): LookContext {
  const context = observeContext({
    ports,
    signal,
    run: noRunRecord({}),
    who: `the look at ${one.id}`,
    requestId: (suffix) => ["doctor", one.id, ...(suffix ? [suffix] : [])].join("."),
    readArtefact: async () => undefined,
  });
  return { ...context, files: ports.files };
}

function asChecked({ look: _, ...told }: Precondition, finding: Finding): CheckedPrecondition {
  const { state, seen, details = [], fix = told.fix } = finding;
  return { ...told, state, seen, details, fix };
}
