import { EXIT, type ExitCode } from "../errors";
import type { RunView } from "../upgrade";
import { REPORT_VERSION, type Report, type ReportConfiguration, type ReportOutcome } from "./report";
import { rollbackOf } from "./rollback-of";
import { stepsOf, usersOutOf, windowsOf } from "./steps-of";
import { timelineOf } from "./timeline-of";

/**
 * Makes the report of a run from its proved journal. Pure: the same journal gives the same report, whoever asks and when.
 *
 * @example
 * const report = makeReport(await readRun({ ports, runsFolder, runId }), []);
 */
export function makeReport(view: RunView, configurations: readonly ReportConfiguration[]): Report {
  const { runId, system, title, computers, records } = view;
  const usersOut = usersOutOf(view);
  const rollback = rollbackOf(view);
  return {
    v: REPORT_VERSION,
    run: {
      id: runId,
      system,
      title: title === "" ? runId : title,
      computers,
      host: view.host,
      startedAt: view.startedAt ?? "",
      lastAt: view.lastAt ?? "",
      resumes: view.resumes,
      records: records.length,
      head: records.at(-1)?.hash ?? "",
      warnings: view.warnings,
    },
    outcome: outcomeOf(view),
    plan: view.plan,
    steps: stepsOf(view),
    windows: windowsOf(view),
    ...(usersOut && { usersOut }),
    ...(rollback && { rollback }),
    gates: view.gates.map(({ gate, askedAt, answer, answeredAt }) => ({
      key: gate.key,
      question: gate.question,
      because: gate.because,
      answer,
      askedAt,
      answeredAt,
    })),
    artefacts: view.artefacts.map(({ name, length, sha256 }) => ({ name, length, sha256 })),
    configurations,
    timeline: timelineOf(view),
  };
}

const exitCodes: { readonly [kind in ReportOutcome["kind"]]: ExitCode | undefined } = {
  done: EXIT.done,
  "nothing-to-do": EXIT.done,
  gate: EXIT.gate,
  outgrown: EXIT.gate,
  "put-back": EXIT.putBack,
  "rolled-back": EXIT.done,
  "past-point-of-no-return": EXIT.pastPointOfNoReturn,
  locked: EXIT.locked,
  "not-put-back": EXIT.notPutBack,
  abandoned: EXIT.locked,
  interrupted: EXIT.interrupted,
  unfinished: undefined,
};

/** The last word of the journal: its end, or where it stands. */
function outcomeOf(view: RunView): ReportOutcome {
  const end = view.end ?? view.lockedOut;
  const waits = view.gates.some((gate) => gate.answer === undefined);
  const kind = end?.kind ?? (waits ? "gate" : "unfinished");
  return { kind, exitCode: exitCodes[kind], error: end?.error ?? undefined, truths: end?.truths ?? [] };
}
