import type { Ports } from "../../shell";
import type { RunHistory } from "../history";
import { RunLock } from "../lock";
import type { RunEvent, Upgrade } from "../model";
import { localStore, targetStore, targetStoreName } from "../store";
import { JournalWriter } from "./journal-writer";
import type { Run } from "./run";

/** What a run is made of, before it has taken any lock. */
export interface RunParts {
  readonly ports: Ports;
  readonly upgrade: Upgrade;
  readonly history: RunHistory;
  /** The computer that holds the journal. */
  readonly journalOn: string;
  readonly runsFolder: string;
  readonly signal: AbortSignal;
  readonly emit: (event: RunEvent) => void;
}

export function createRun(parts: RunParts): Run {
  const { ports, upgrade, history, journalOn, runsFolder, signal, emit } = parts;
  const { clock } = ports;
  const taking = { runId: history.runId, store: targetStoreName(journalOn), ownerHost: ports.host };
  const lock = new RunLock({ taking, on: (computer) => ports.on(computer), clock, signal });
  const target = targetStore({ shell: ports.on(journalOn), clock, signal, fence: () => lock.fenceOf(journalOn) });
  const mirror = localStore(ports.files, runsFolder);
  const epoch = (): number => lock.fenceOf(journalOn)?.epoch ?? 0;
  const journal = new JournalWriter({ history, target, mirror, clock, epoch, emit });
  return {
    ports,
    upgrade,
    history,
    journal,
    lock,
    signal,
    emit,
    // The loops are expanded once they were looked at under the lock.
    sequence: { steps: [], byKey: new Map(), named: () => [] },
    place: -1,
    isIrreversible: false,
    broken: undefined,
    away: new Set(),
    wasAway: false,
    returns: new Map(),
    watchedAt: new Map(),
  };
}

/** The computer that holds the journal of an upgrade: the one it names, else the first by name. */
export function journalComputer(upgrade: Upgrade): string {
  return upgrade.journalOn ?? [...upgrade.computers].sort()[0] ?? "";
}
