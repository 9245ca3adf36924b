import { CutoverError, EXIT } from "../../errors";
import type { Estate } from "../../estate";
import type { Answers, RollbackPlan, RunResult } from "../../upgrade";
import { askGates, collectAnswer } from "../answers";
import { type GivenApproval, isApproved } from "../approval";
import { carryOutAndTell, shownOn } from "../carry-out";
import { type AddCommand, type CommandContext, example, withCommonOptions } from "../command-context";
import { lockedComputer } from "../locked-computer";
import { buildUpgrade, withEstate } from "../open-upgrade";
import { pausingPrompt } from "../pausing-prompt";
import { plainJson } from "../plain-json";
import { type Display, openDisplay } from "../progress/display";
import { errorText } from "../render/error-text";
import { rollbackText } from "../render/rollback-text";
import { styleFor } from "../render/style";
import { runsFolderOf } from "../runs-folder";
import { withUpgradeFile } from "../upgrade-argument";

type Engine = typeof import("../../upgrade");

interface RollbackCommandOptions extends GivenApproval {
  readonly target?: string;
  readonly run?: string;
  readonly answer?: Answers;
}

/** `cutover rollback [FILE]`: shows what it would put back, asks, and brings the old version back. */
export const rollbackCommand: AddCommand = (program, context) => {
  const { session, output } = context;
  withUpgradeFile(withCommonOptions(program.command("rollback")))
    .description("bring the old version back: database, program, configuration, as before the run; each part is proved")
    .option("--target <computer>", "a computer of the run; then the file needs `estate` alone")
    .option("--run <id>", "the run, when its folder is on this machine")
    .option("--approve <digest>", "carry out the rollback plan of this digest (or its beginning) and no other")
    .option("-y, --yes", "carry out whatever the rollback plan is")
    .option("--answer <key=value>", "answer a question of the rollback; may be repeated", collectAnswer)
    .addHelpText("after", example("cutover rollback", "cutover rollback --target APP01 --yes"))
    .action(async (file: string | undefined, options: RollbackCommandOptions) => {
      output.begin("rollback");
      const display = await openDisplay(session, output.quiet);
      const prompt = pausingPrompt(session.prompt, display);
      const need = options.target === undefined && options.run === undefined ? "all" : "estate";
      try {
        await withEstate(file, { session, need, prompt }, (estate) =>
          rollBackAndTell(context, { estate, file, options, display }),
        );
      } finally {
        display.end();
      }
    });
};

interface RollingBack {
  readonly estate: Estate;
  readonly file: string | undefined;
  readonly options: RollbackCommandOptions;
  readonly display: Display;
}

async function rollBackAndTell(context: CommandContext, rolling: RollingBack): Promise<void> {
  const { session } = context;
  const { estate, file, options, display } = rolling;
  const { resume, rollback } = require("../../upgrade") as Engine;
  const { ports } = estate;
  const runsFolder = runsFolderOf(estate);
  const place =
    options.run === undefined ? { computer: await lockedComputer(rolling, runsFolder) } : { runId: options.run };
  const common = {
    ports,
    runsFolder,
    ...place,
    upgradeOf: buildUpgrade,
    signal: session.signal,
    onEvent: shownOn(display),
  };
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
