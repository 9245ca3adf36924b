import { CutoverError, EXIT, type ExitCode, isCutoverError, type Json, renderErrorJson } from "../../errors";
import type { Estate } from "../../estate";
import type { FleetPlan, Outcome, PlannedTarget } from "../../fleet";
import type { Answers, RunResult } from "../../upgrade";
import { askGates } from "../answers";
import { isApproved } from "../approval";
import type { CommandContext } from "../command-context";
import { finishRun, shortPath } from "../finish-run";
import { fleetJson } from "../fleet-json";
import { oneAtATime } from "../one-at-a-time";
import { buildUpgrade } from "../open-upgrade";
import { isOutgrown } from "../outgrown";
import { plainJson } from "../plain-json";
import { planTargets, targetsInWaves } from "../plan-targets";
import { fleetDisplay } from "../progress/fleet-display";
import { errorText } from "../render/error-text";
import { fleetResultText, type TargetEnd } from "../render/fleet-result-text";
import { fleetPlanText } from "../render/fleet-text";
import { styleFor } from "../render/style";
import { runsFolderOf } from "../runs-folder";
import type { ApplyOptions } from "./apply";

type Fleet = typeof import("../../fleet");

interface Applying {
  readonly estate: Estate;
  readonly file: string | undefined;
  readonly options: ApplyOptions;
}

/** `cutover apply` of an upgrade file with targets: one plan of all, one approval, then wave by wave. */
export async function applyTargets(context: CommandContext, applying: Applying): Promise<void> {
  const { estate, options } = applying;
  if (options.forceLock === true) {
    throw new CutoverError({ code: "USAGE", what: "--force-lock is about one server: name it with --target." });
  }
  const { checkFree, gatesOf, openTargets } = require("../../fleet") as Fleet;
  const runsFolder = runsFolderOf(estate);
  await checkFree(targetsInWaves(estate).flat(), { ports: estate.ports, runsFolder });
  const { plan, answers } = await planAnswered(context, applying);
  const planned = { ...applying, plan, answers };
  if (openTargets(plan).length === 0) return tellPlan(context, { ...planned, exitCode: EXIT.done });
  const refused = await approved(context, planned);
  if (refused !== undefined)
    return tellRefused(context, planned, new CutoverError({ code: "NOT_APPROVED", what: refused }));
  // Every question that can be foreseen is answered before the first target is begun.
  if (gatesOf(plan).length > 0) return tellPlan(context, { ...planned, exitCode: EXIT.gate });
  await carryOut(context, planned);
}

interface Planned extends Applying {
  readonly plan: FleetPlan;
  readonly answers: Answers;
}

/** The plans, after the questions of a person at the terminal have been asked. */
async function planAnswered(
  { session }: CommandContext,
  { estate, options }: Applying,
): Promise<{ readonly plan: FleetPlan; readonly answers: Answers }> {
  const { gatesOf } = require("../../fleet") as Fleet;
  let answers = options.answer ?? {};
  for (;;) {
    const plan = await planTargets(estate, { answers, signal: session.signal });
    const gates = gatesOf(plan);
    const given = session.live && gates.length > 0 ? await askGates(gates, session.prompt) : undefined;
    if (given === undefined) return { plan, answers };
    answers = { ...answers, ...given };
  }
}

/** Why the plans were not approved; undefined when they were. */
async function approved({ session, output }: CommandContext, planned: Planned): Promise<string | undefined> {
  const { plan, options, file } = planned;
  const isAsked = options.approve === undefined && options.yes !== true && session.live;
  if (isAsked) {
    const style = styleFor(session.colour.err);
    session.err(`${fleetPlanText(plan, { style, columns: session.columns, file, answers: {}, isAsked })}\n\n`);
  }
  const refused = await isApproved(plan, options, session.prompt);
  if (refused === undefined && !isAsked) {
    const text = `Plan ${plan.digest.slice(0, 12)} is approved: ${plan.waves.flat().length} targets.`;
    output.remark((style) => style.faint(text));
  }
  return refused;
}

function tellPlan({ output }: CommandContext, at: Planned & { readonly exitCode: ExitCode }): void {
  const { plan, answers, file, exitCode } = at;
  output.result({
    command: "apply",
    exitCode,
    json: { fleet: fleetJson(plan), targets: [] },
    text: (style, columns) => fleetPlanText(plan, { style, columns, file, answers }),
  });
}

/** The plans are the result, so that they can be read and approved; that they were not carried out is the error. */
function tellRefused(context: CommandContext, planned: Planned, error: CutoverError): void {
  const { session, output } = context;
  tellPlan(context, { ...planned, exitCode: EXIT.gate });
  if (!output.json) session.err(`\n${errorText(error, styleFor(session.colour.err), session.columns)}\n`);
}

async function carryOut(context: CommandContext, { estate, plan, file }: Planned): Promise<void> {
  const { session, output } = context;
  const { applyFleet, worstExit } = require("../../fleet") as Fleet;
  const { ports } = estate;
  const runsFolder = runsFolderOf(estate);
  const onEvent = fleetDisplay(session, output.quiet);
  const { signal } = session;
  const carryOn = carryingOn(context, { estate, onEvent });
  const outcomes = await applyFleet({ plan, ports, runsFolder, onEvent, carryOn, signal });
  const ends: TargetEnd[] = [];
  for (const outcome of outcomes) ends.push(await endOf(context, { estate, outcome }));
  output.result({
    command: "apply",
    exitCode: worstExit(outcomes.map(exitOf)),
    json: { fleet: fleetJson(plan), targets: plainJson(ends) },
    text: (style, columns) => fleetResultText(ends, { style, columns, file }),
  });
}

/** Asks the questions of a run that come up on the way, one run at a time, as long as a person answers them. */
function carryingOn(
  { session }: CommandContext,
  { estate, onEvent }: { readonly estate: Estate; readonly onEvent: ReturnType<typeof fleetDisplay> },
) {
  const { resume } = require("../../upgrade") as typeof import("../../upgrade");
  const prompt = oneAtATime(session.prompt);
  const { ports } = estate;
  const runsFolder = runsFolderOf(estate);
  const { signal } = session;
  return async (target: PlannedTarget, begun: RunResult): Promise<RunResult> => {
    let result = begun;
    while (result.kind === "gate" && result.runId !== undefined && !isOutgrown(result)) {
      const answers = await askGates(result.gates, prompt);
      if (answers === undefined) break;
      const [computer = ""] = [...target.upgrade.computers].sort();
      const tell = (event: import("../../upgrade").RunEvent) => onEvent({ kind: "run", target, event });
      result = await resume({ ports, runsFolder, computer, upgradeOf: buildUpgrade, answers, signal, onEvent: tell });
    }
    return result;
  };
}

async function endOf(
  { session, output }: CommandContext,
  { estate, outcome }: { readonly estate: Estate; readonly outcome: Outcome<PlannedTarget, RunResult> },
): Promise<TargetEnd> {
  const target = outcome.target.name;
  if (outcome.kind === "untouched") return { kind: "untouched", target, because: outcome.because };
  if (outcome.kind === "threw") return { kind: "threw", target, error: errorJson(outcome.thrown) };
  const report = await finishRun(outcome.result, { estate, output });
  const { result } = outcome;
  return {
    kind: "ended",
    target,
    result,
    report: report === undefined ? undefined : shortPath(report, session.folder),
  };
}

function exitOf(outcome: Outcome<PlannedTarget, RunResult>): ExitCode {
  // An interruption has an exit of its own, also when it came between two targets.
  if (outcome.kind === "untouched") return outcome.because === "interrupted" ? EXIT.interrupted : EXIT.done;
  return outcome.kind === "ended" ? outcome.result.exitCode : asCutoverError(outcome.thrown).exitCode;
}

function errorJson(thrown: unknown): Json {
  return renderErrorJson(asCutoverError(thrown));
}

function asCutoverError(thrown: unknown): CutoverError {
  if (isCutoverError(thrown)) return thrown;
  const what = thrown instanceof Error ? (thrown.stack ?? thrown.message) : String(thrown);
  return new CutoverError({ code: "INTERNAL", what, cause: thrown });
}
