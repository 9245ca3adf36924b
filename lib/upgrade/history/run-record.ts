import type { RunRecord } from "../model";
import type { RunHistory } from "./run-history";

/** What a step sees of its run. */
export function runRecordOf(history: RunHistory): RunRecord {
  const first = history.records[0];
  return {
    runId: history.runId,
    startedAt: first === undefined ? undefined : Date.parse(first.at),
    answers: Object.fromEntries(history.answers),
    evidence: (step) => {
      const known = history.named(step);
      return known?.state === "done" || known?.state === "skipped" ? known.evidence : undefined;
    },
    before: (step) => history.named(step)?.before,
    artefact: (name) => {
      const found = history.artefacts.get(name);
      return found && { name: found.name, length: found.length, sha256: found.sha256 };
    },
  };
}

/** What a step sees while a plan is made outside of a run. */
export function noRunRecord(answers: RunRecord["answers"]): RunRecord {
  return {
    runId: undefined,
    startedAt: undefined,
    answers,
    evidence: () => undefined,
    before: () => undefined,
    artefact: () => undefined,
  };
}
