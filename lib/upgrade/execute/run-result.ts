import { EXIT, type ExitCode, type Json } from "../../errors";
import type { Gate, RunResult } from "../model";
import { emptyPlan } from "../plan";
import type { Run } from "./run";

const EXITS: { readonly [kind in RunResult["kind"]]: ExitCode } = {
  "nothing-to-do": EXIT.done,
  done: EXIT.done,
  gate: EXIT.gate,
  "put-back": EXIT.putBack,
  "rolled-back": EXIT.done,
  "past-point-of-no-return": EXIT.pastPointOfNoReturn,
  locked: EXIT.locked,
  "not-put-back": EXIT.notPutBack,
  interrupted: EXIT.interrupted,
};

export const exitOf = (kind: RunResult["kind"]): ExitCode => EXITS[kind];

/** The result of a run that was begun. The exit code follows from how it ended, and so does its error's. */
export function resultOf(
  run: Run,
  end: {
    readonly kind: RunResult["kind"];
    readonly truths?: readonly string[];
    readonly error?: Json;
    readonly gates?: readonly Gate[];
  },
): RunResult {
  const exitCode = exitOf(end.kind);
  const error = end.error ?? undefined;
  const isObject = typeof error === "object" && error !== null && !Array.isArray(error);
  return {
    kind: end.kind,
    exitCode,
    runId: run.history.runId,
    plan: run.history.plan ?? emptyPlan(run.upgrade),
    gates: end.gates ?? [],
    error: isObject ? { ...error, exitCode } : error,
    truths: end.truths ?? [],
  };
}
