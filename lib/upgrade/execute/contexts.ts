import { runRecordOf } from "../history";
import type { ActContext, Gate, ObserveContext } from "../model";
import { fencedShell, observeContext, progressShell, readOnlyShell } from "../observe";
import { answerTo } from "../plan";
import { readArtefact, saveArtefact } from "./artefacts";
import { requestIdOf } from "./request-id";
import type { Run } from "./run";
import { GateStop } from "./stops";

/** What a step looks with during a run. */
export function lookingContext(run: Run, key: string): ObserveContext {
  return observeContext({
    ports: run.ports,
    signal: run.signal,
    run: runRecordOf(run.history),
    who: `the observation of ${key}`,
    requestId: (suffix) => requestIdOf(run.history, key, suffix),
    readArtefact: (name) => readArtefact(run, name),
  });
}

/** What a step acts with: fenced shells on the computers whose lock the run holds, read-only ones elsewhere. */
export function actingContext(run: Run, key: string, purpose?: string): ActContext {
  const prefix = purpose === undefined ? [] : [purpose];
  const progress = (text: string, fraction?: number) =>
    run.emit({ kind: "progress", key, text, ...(fraction !== undefined && { fraction }) });
  return {
    ...lookingContext(run, key),
    on: (computer) => {
      const fence = run.lock.fenceOf(computer);
      const shell = run.ports.on(computer);
      const guarded =
        fence === undefined
          ? readOnlyShell(shell, `${key}, which holds no lock there`, run.signal)
          : fencedShell(shell, { fence, clock: run.ports.clock, signal: run.signal });
      return progressShell(guarded, progress);
    },
    hook: run.ports.hook,
    progress,
    requestId: (suffix) => requestIdOf(run.history, key, [...prefix, ...(suffix ? [suffix] : [])].join(".")),
    answer: async (gate: Gate) => {
      const answer = answerTo(gate, Object.fromEntries(run.history.answers));
      if (answer === undefined) throw new GateStop([gate]);
      return answer;
    },
    saveArtefact: (name, bytes) => saveArtefact(run, key, { name, bytes }),
  };
}
