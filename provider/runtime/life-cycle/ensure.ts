import { type Answers, apply, type Plan, type RunResult, resume } from "../../../lib/upgrade";
import { PartialState } from "../answer/partial-state";
import { type Given, upgradeOfRun } from "../kinds";
import type { Declaration } from "./declaration";
import { answersTo, planWithAnswers } from "./known-answers";
import { gateError, notApproved, outcomeError } from "./outcome-error";
import { progressLines } from "./progress-lines";
import { stateOf, unfinishedState } from "./state-of";
import { undoAtGate } from "./undo-at-gate";
import { checkMayGoOn, type UnfinishedRun, unfinishedRun } from "./unfinished-run";

/** A run that proved to need more than its plan had ends, and a new plan goes on: as often as this. */
const ROUNDS = 3;

/**
 * Makes true what a resource declares: goes on with the unfinished run that the target's lock names, then looks, and acts
 * only where something is missing. What is as declared is taken over as it is.
 *
 * @returns the outputs.
 * @throws CutoverError when nothing stands on the target; PartialState when a run does.
 */
export async function ensure(declaration: Declaration): Promise<Given> {
  let last = await carryOn(declaration);
  let isRemade = false;
  for (let round = 0; ; round++) {
    // A run that was begun for something else leaves what an earlier one has made: that must still be there.
    isRemade ||= last !== undefined && (declaration.kind.remakes?.(last.plan) ?? false);
    const upgrade = isRemade ? declaration.afterRun : declaration.upgrade;
    const { plan, answers } = await planWithAnswers({ ...declaration, upgrade });
    if (plan.entries.length === 0) return stateOf(declaration, { plan, ...(last === undefined ? {} : { run: last }) });
    if (round === ROUNDS) throw outcomeError(last ?? nothingReached(plan), declaration);
    if (plan.gates.length > 0) throw gateError(plan.gates, declaration);
    if (!isApproved(plan, declaration)) throw notApproved(plan, declaration);
    last = await withAnswers(
      declaration,
      await apply({
        ...running(declaration),
        upgrade,
        approve: async (now) => isApproved(now, declaration),
        answers,
      }),
    );
    if (!isReached(last)) throw await failure(last, declaration);
  }
}

/** The unfinished run of an earlier deployment, to its end. */
async function carryOn(declaration: Declaration): Promise<RunResult | undefined> {
  const run = await unfinishedRun(declaration);
  if (run === undefined) return undefined;
  checkMayGoOn(run, declaration);
  declaration.say(`goes on with run ${run.runId}, which holds ${run.computer}`);
  const result = await withAnswers(declaration, await goOn(declaration, run, {}));
  if (isReached(result) || hadNotBegun(run, result)) return isReached(result) ? result : undefined;
  throw await failure(result, declaration);
}

const hadNotBegun = (run: UnfinishedRun, result: RunResult): boolean =>
  result.kind === "put-back" && run.view?.startedAt === undefined;

function goOn(
  declaration: Declaration,
  { computer }: Pick<UnfinishedRun, "computer">,
  answers: Answers,
): Promise<RunResult> {
  return resume({ ...running(declaration), computer, upgradeOf: upgradeOfRun, answers });
}

/** Answers the gates at which a run stands, as long as there are declared answers to them. */
async function withAnswers(declaration: Declaration, first: RunResult): Promise<RunResult> {
  let result = first;
  const given = new Set<string>();
  for (;;) {
    if (result.kind !== "gate" || result.runId === undefined || isOutgrown(result)) return result;
    const answers = Object.entries(answersTo(result.gates, declaration)).filter(([key]) => !given.has(key));
    if (answers.length === 0) return result;
    for (const [key] of answers) given.add(key);
    const [computer = ""] = declaration.upgrade.computers;
    result = await goOn(declaration, { computer }, Object.fromEntries(answers));
  }
}

function running({ ports, runsFolder, signal, say }: Declaration) {
  const onEvent = (event: Parameters<typeof progressLines>[0]) => {
    for (const line of progressLines(event)) say(line);
  };
  return { ports, runsFolder, signal, onEvent };
}

/** The plan's own question takes no answer where only a new plan can go on: then the run has ended. */
const isOutgrown = ({ gates }: RunResult): boolean =>
  gates.some(({ key, choices }) => key === "plan" && choices.length === 0);

const isReached = (result: RunResult): boolean =>
  result.kind === "done" || result.kind === "nothing-to-do" || (result.kind === "gate" && isOutgrown(result));

function isApproved(plan: Plan, { common }: Declaration): boolean {
  return common.approve === undefined || plan.digest.startsWith(common.approve);
}

/** The failure of a run: with the state that Pulumi keeps while the run stands on the target, alone when it has ended. */
async function failure(result: RunResult, declaration: Declaration): Promise<Error> {
  const undone = await undoAtGate(declaration, result);
  if (undone?.kind === "rolled-back") return gateError(result.gates, declaration, "put-back");
  return standing(undone === undefined ? result : { ...undone, gates: result.gates }, declaration);
}

function standing(result: RunResult, declaration: Declaration): Error {
  const error = outcomeError(result, declaration);
  const hasEnded = ["put-back", "rolled-back", "locked"].includes(result.kind);
  if (result.runId === undefined || hasEnded) return error;
  const questions = result.gates.map(({ key, question }) => `${key}: ${question}`);
  const open = questions.length > 0 ? questions : [error.what];
  return new PartialState(error, unfinishedState(declaration, { runId: result.runId, open }));
}

function nothingReached(plan: Plan): RunResult {
  return {
    kind: "not-put-back",
    exitCode: 7,
    runId: undefined,
    plan,
    gates: [],
    error: undefined,
    truths: ["The goals are not reached, although the run has ended well."],
  };
}
