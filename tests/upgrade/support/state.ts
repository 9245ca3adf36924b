import type { RunEvent } from "../../../lib/upgrade";

/** A computer of the test estate, as plain data. */
export interface ComputerState {
  lock: {
    runId: string | null;
    epoch: number;
    store: string | null;
    ownerHost: string | null;
    past: boolean;
    headSeq: number;
    headHash: string | null;
  };
  journals: Record<string, string>;
  artefacts: Record<string, string>;
  /** Files by path: what the toy steps change. */
  values: Record<string, string>;
  /** Jobs by request id: set a value once their time has come. */
  jobs: Record<string, { path: string; value: string; endsAt: number; exitCode: number; isDone: boolean }>;
}

export interface EstateState {
  now: number;
  computers: Record<string, ComputerState>;
  disk: Record<string, string>;
  /** Every change that a command made, as text. */
  changes: string[];
  random: number;
}

export function freshState(computers: readonly string[], values: Record<string, string> = {}): EstateState {
  const computer = (): ComputerState => ({
    lock: { runId: null, epoch: 0, store: null, ownerHost: null, past: false, headSeq: 0, headHash: null },
    journals: {},
    artefacts: {},
    values: { ...values },
    jobs: {},
  });
  const now = Date.parse("2026-11-21T10:00:00Z");
  return {
    now,
    computers: Object.fromEntries(computers.map((name) => [name, computer()])),
    disk: {},
    changes: [],
    random: 1,
  };
}

export type Events = RunEvent[];
