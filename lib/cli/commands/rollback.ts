import { CutoverError, EXIT } from "../../errors";
import type { Answers, RollbackPlan, RunResult } from "../../upgrade";
import { askGates } from "../answers";
import { type GivenApproval, isApproved } from "../approval";
import { carryOutAndTell } from "../carry-out";
import { type AddCommand, type CommandContext, example } from "../command-context";
import { plainJson } from "../plain-json";
import { errorText } from "../render/error-text";
import { rollbackText } from "../render/rollback-text";
import { styleFor } from "../render/style";
import { onUnfinishedRun, type UnfinishedRun, type UnfinishedRunOptions, withUnfinishedRun } from "../unfinished-run";

type Engine = typeof import("../../upgrade");

interface RollbackCommandOptions extends GivenApproval, UnfinishedRunOptions {}

/** `cutover rollback [FILE]`: shows what it would put back, asks, and brings the old version back. */
export const rollbackCommand: AddCommand = (program, context) => {
  withUnfinishedRun(program.command("rollback"), { answers: "answer a question of the rollback; may be repeated" })
    .description("bring the old version back: database, program, configuration, as before the run; each part is proved")
    .option("--approve <digest>", "carry out the rollback plan of this digest (or its beginning) and no other")
    .option("-y, --yes", "carry out whatever the rollback plan is")
    .addHelpText("after", example("cutover rollback", "cutover rollback --target APP01 --yes"))
    .action((file: string | undefined, options: RollbackCommandOptions) =>
      onUnfinishedRun(context, { command: "rollback", file, options }, (run) =>
        rollBackAndTell(context, { ...run, options }),
      ),
    );
};

interface RollingBack extends UnfinishedRun {
  readonly options: RollbackCommandOptions;
}

async function rollBackAndTell(context: CommandContext, rolling: RollingBack): Promise<void> {
  const { session } = context;
  const { estate, file, options, display, common } = rolling;
  const { resume, rollback } = require("../../upgrade") as Engine;
  const decision: Decision = { refused: undefined };
  const approve = (plan: RollbackPlan) => approveShown(context, { ...rolling, plan, decision });
  let answers = options.answer ?? {};
  let result = await rollback({ ...common, approve, answers });
  if (decision.refused !== undefined) return tellRefused(context, { ...rolling, result, because: decision.refused });
  // Questions that come before anything is done are answered to the rollback itself, which is approved by now.
  while (isAskedBefore(result)) {
    display.pause();
    const given = await askGates(result.gates, session.prompt);
    if (given === undefined) break;
    display.resume();
    answers = { ...answers, ...given };
    result = await rollback({ ...common, approve: result.rollback?.digest ?? "", answers });
  }
  const goOn = (given: Answers) => resume({ ...common, answers: given });
  await carryOutAndTell(context, { command: "rollback", file, estate, display, result, goOn });
}

const isAskedBefore = ({ kind, gates }: RunResult): boolean =>
  kind === "gate" && gates.length > 0 && gates.every(({ key }) => key.startsWith("running:"));

interface Decision {
  /** Why the plan was not approved. */
  refused: string | undefined;
}

async function approveShown(
  { session, output }: CommandContext,
  {
    plan,
    options,
    file,
    display,
    decision,
  }: RollingBack & { readonly plan: RollbackPlan; readonly decision: Decision },
): Promise<boolean> {
  const isAsked = options.approve === undefined && options.yes !== true && session.live;
  display.pause();
  if (isAsked) {
    const style = styleFor(session.colour.err);
    session.err(`${rollbackText(plan, { style, columns: session.columns, file, isAsked })}\n\n`);
  }
  decision.refused = await isApproved(plan, options, session.prompt);
  display.resume();
  if (decision.refused === undefined && !isAsked) {
    const text = `Rollback plan ${plan.digest.slice(0, 12)} is approved: ${plan.entries.length} steps.`;
    output.remark((style) => style.faint(text));
  }
  return decision.refused === undefined;
}

/** The plan is the result, so that it can be read and approved; that it was not carried out is the error. */
function tellRefused(
  { session, output }: CommandContext,
  { result, because, file, display }: RollingBack & { readonly result: RunResult; readonly because: string },
): void {
  display.end();
  const error = new CutoverError({ code: "NOT_APPROVED", what: because });
  output.result({
    command: "rollback",
    exitCode: EXIT.gate,
    json: { result: plainJson(result), report: null },
    text: (style, columns) =>
      result.rollback === undefined ? "" : rollbackText(result.rollback, { style, columns, file }),
  });
  if (!output.json) session.err(`\n${errorText(error, styleFor(session.colour.err), session.columns)}\n`);
}
