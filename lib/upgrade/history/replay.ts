import type { Json } from "../../errors";
import type { ArtefactRecord, Gate, JournalKind, JournalRecord, Plan, RollbackPlan, Verdict } from "../model";
import { type RunEnd, RunHistory, type RunStart } from "./run-history";
import type { StepHistory } from "./step-history";

type Data = { readonly [key: string]: Json };
type Rule = (history: RunHistory, record: JournalRecord, data: Data) => void;

/** What each kind of record adds to what is known; kinds without an entry add nothing but themselves. */
const rules: { readonly [kind in JournalKind]?: Rule } = {
  "run-started": (history, _, data) => {
    history.start = data as unknown as RunStart;
  },
  "plan-approved": (history, _, data) => {
    history.confirmedPlan = data.plan as unknown as Plan;
  },
  "loop-expanded": (history, _, data) => {
    history.loops.set(String(data.id), data.observed ?? null);
  },
  gate: (history, record, data) => {
    const gate = data.gate as unknown as Gate;
    history.gates.set(gate.key, { gate, askedAt: record.at, answer: undefined, answeredAt: undefined });
    history.answers.delete(gate.key);
  },
  answer: (history, record, data) => {
    const key = String(data.gate);
    const answer = String(data.answer);
    history.answers.set(key, answer);
    const asked = history.gates.get(key);
    if (asked !== undefined) history.gates.set(key, { ...asked, answer, answeredAt: record.at });
  },
  artefact: (history, record, data) => {
    const artefact = data as unknown as ArtefactRecord;
    if (!history.artefacts.has(artefact.name)) history.artefacts.set(artefact.name, { ...artefact, step: record.key });
  },
  before: ofStep((step, data) => {
    step.before ??= data.before;
  }),
  started: ofStep((step, _, record) => {
    step.startedSeq ??= record.seq;
    step.state = "acting";
  }),
  attempt: ofStep((step, data) => {
    step.attempt = Number(data.n);
    step.state = "acting";
  }),
  done: ofStep((step, data) => {
    step.state = "done";
    step.evidence = data.evidence;
  }),
  skipped: ofStep((step, data) => {
    step.state = "skipped";
    step.evidence = data.evidence;
  }),
  "release-started": ofStep((step) => {
    step.releaseStarted = true;
  }),
  released: ofStep((step) => {
    step.released = true;
  }),
  "rollback-started": (history, record, data) => {
    const plan = data.plan as unknown as RollbackPlan;
    history.rollback ??= { plan, error: data.error ?? null, at: record.at };
  },
  "undo-started": ofStep((step, data) => {
    step.undoAttempt = Number(data.n);
    step.undoState = "undoing";
  }),
  "undo-failed": ofStep((step) => {
    step.undoState = "failed";
    // Of one of several deeds: the next attempt is a new one, with request ids of its own.
    if (step.state === "acting") step.state = "failed";
  }),
  undone: ofStep((step, _, record) => {
    step.undoState = "undone";
    step.undoneSeq = record.seq;
  }),
  watch: (history, record, data) => {
    history.watches.set(record.key, { kind: data.kind as Verdict["kind"], because: String(data.because) });
  },
  "point-of-no-return": (history, record) => {
    history.pointOfNoReturn ??= { key: record.key, at: record.at };
  },
  failed: (history, record, data) => {
    history.failed = { key: record.key, error: data.error ?? null, past: data.past === true };
    const step = history.steps.get(record.key);
    if (step?.state === "acting") step.state = "failed";
  },
  resumed: (history) => {
    history.lockedOut = undefined;
    if (history.failed?.past === true) history.failed = undefined;
  },
  "locked-out": (history, record, data) => {
    history.lockedOut = data as unknown as RunEnd;
    history.lockedOutSeq = record.seq;
    history.lockOuts += 1;
  },
  "run-ended": (history, _, data) => {
    history.ended = data as unknown as RunEnd;
  },
};

function ofStep(change: (step: StepHistory, data: Data, record: JournalRecord) => void): Rule {
  return (history, record, data) => change(history.step(record.key), data, record);
}

/** Adds a record to what is known of a run. */
export function replay(history: RunHistory, record: JournalRecord): void {
  history.records.push(record);
  rules[record.kind]?.(history, record, (record.data ?? {}) as Data);
}

/** What the records of a verified journal say. */
export function historyOf(runId: string, records: readonly JournalRecord[]): RunHistory {
  const history = new RunHistory(runId);
  for (const record of records) replay(history, record);
  return history;
}
