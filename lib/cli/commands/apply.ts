import { CutoverError, EXIT } from "../../errors";
import type { Estate } from "../../estate";
import type { Answers, Plan, RunResult } from "../../upgrade";
import { askGates, collectAnswer } from "../answers";
import { type GivenApproval, isApproved } from "../approval";
import { carryOutAndTell, shownOn } from "../carry-out";
import { type AddCommand, type CommandContext, example, withCommonOptions } from "../command-context";
import { oneAtATime } from "../one-at-a-time";
import { buildUpgrade, estateOf, upgradeOf, withEstate } from "../open-upgrade";
import { pausingPrompt } from "../pausing-prompt";
import { plainJson } from "../plain-json";
import { type Display, openDisplay } from "../progress/display";
import { errorText } from "../render/error-text";
import { planText } from "../render/plan-text";
import { styleFor } from "../render/style";
import { runsFolderOf } from "../runs-folder";
import { withTarget, withUpgradeFile } from "../upgrade-argument";
import { applyTargets } from "./apply-targets";

type Engine = typeof import("../../upgrade");

export interface ApplyOptions extends GivenApproval {
  readonly answer?: Answers;
  readonly target?: string;
  readonly forceLock?: boolean;
}

/** `cutover apply [FILE]`: shows the plan, asks, and carries it out. */
export const applyCommand: AddCommand = (program, context) => {
  const { session, output } = context;
  withUpgradeFile(withCommonOptions(program.command("apply")))
    .description("show the plan, ask, and carry it out; what was reached is proved, what fails is put back")
    .option("--approve <digest>", "carry out the plan of this digest (or its beginning) and no other")
    .option("-y, --yes", "carry out whatever the plan is")
    .option("--answer <key=value>", "answer a question of the plan; may be repeated", collectAnswer)
    .option(
      "--force-lock",
      "take the computers from an unfinished run that is given up; never past its point of no return",
    )
    .option("--target <name>", "one of the file's targets alone")
    .addHelpText("after", example("cutover apply", "cutover apply --approve 1f0c88d1a2b3 --answer announced=yes"))
    .action(async (file: string | undefined, options: ApplyOptions) => {
      output.begin("apply");
      const display = await openDisplay(session, output.quiet);
      const prompt = oneAtATime(pausingPrompt(session.prompt, display));
      try {
        await withEstate(file, { session, need: "all", prompt }, (opened) => {
          const estate = estateOf(opened, options.target);
          if (estate.targets !== undefined) return applyTargets(context, { estate, file, options });
          return applyAndTell(context, { estate, file: withTarget(file, options.target), options, display });
        });
      } finally {
        display.end();
      }
    });
};

interface Applying {
  readonly estate: Estate;
  readonly file: string | undefined;
  readonly options: ApplyOptions;
  readonly display: Display;
}

async function applyAndTell(context: CommandContext, applying: Applying): Promise<void> {
  const { session } = context;
  const { estate, file, display } = applying;
  const { apply, resume } = require("../../upgrade") as Engine;
  const { ports } = estate;
  const upgrade = upgradeOf(estate);
  const runsFolder = runsFolderOf(estate);
  const { signal } = session;
  const onEvent = shownOn(display);
  const answers = await answersBefore(context, applying);
  const decision: Decision = { refused: undefined };
  const approve = (plan: Plan) => approveShown(context, { ...applying, plan, decision });
  const forceLock = applying.options.forceLock === true;
  const result = await apply({ upgrade, ports, runsFolder, approve, answers, forceLock, signal, onEvent });
  if (decision.refused !== undefined) return tellRefused(context, { ...applying, result, because: decision.refused });
  const [computer = ""] = [...upgrade.computers].sort();
  const goOn = (given: Answers) =>
    resume({ ports, runsFolder, computer, upgradeOf: buildUpgrade, answers: given, signal, onEvent });
  await carryOutAndTell(context, { command: "apply", file, estate, display, result, goOn });
}

/** At a terminal the plan's questions are asked before it is shown, since answers may change it. */
async function answersBefore({ session }: CommandContext, { estate, options, display }: Applying): Promise<Answers> {
  if (!session.live) return options.answer ?? {};
  const { plan, status } = require("../../upgrade") as Engine;
  const upgrade = upgradeOf(estate);
  const { computers } = upgrade;
  const found = await status({ ports: estate.ports, runsFolder: runsFolderOf(estate), computers });
  // Another run holds it: apply will say so, and nobody is asked for nothing.
  if (options.forceLock !== true && found.some(({ lock }) => lock.runId !== undefined)) return options.answer ?? {};
  let answers = options.answer ?? {};
  for (;;) {
    const { gates } = await plan({ upgrade, ports: estate.ports, answers, signal: session.signal });
    if (gates.length === 0) return answers;
    display.pause();
    const given = await askGates(gates, session.prompt);
    display.resume();
    if (given === undefined) return answers;
    answers = { ...answers, ...given };
  }
}

interface Decision {
  /** Why the plan was not approved. */
  refused: string | undefined;
}

async function approveShown(
  { session, output }: CommandContext,
  { plan, estate, options, file, display, decision }: Applying & { readonly plan: Plan; readonly decision: Decision },
): Promise<boolean> {
  const isAsked = options.approve === undefined && options.yes !== true && session.live;
  display.pause();
  if (isAsked) {
    const style = styleFor(session.colour.err);
    const { expectTimes } = require("../../upgrade") as Engine;
    const shown = await expectTimes(plan, { upgrade: upgradeOf(estate), ports: estate.ports, signal: session.signal });
    session.err(`${planText(shown, { style, columns: session.columns, file, answers: {}, isAsked })}\n\n`);
  }
  decision.refused = await isApproved(plan, options, session.prompt);
  display.resume();
  if (decision.refused === undefined && !isAsked) {
    output.remark((style) =>
      style.faint(`Plan ${plan.digest.slice(0, 12)} is approved: ${plan.entries.length} steps.`),
    );
  }
  return decision.refused === undefined;
}

/** The plan is the result, so that it can be read and approved; that it was not carried out is the error. */
function tellRefused(
  { session, output }: CommandContext,
  { result, because, file, display, options }: Applying & { readonly result: RunResult; readonly because: string },
): void {
  display.end();
  const error = new CutoverError({ code: "NOT_APPROVED", what: because });
  output.result({
    command: "apply",
    exitCode: EXIT.gate,
    json: { result: plainJson(result), report: null },
    text: (style, columns) => planText(result.plan, { style, columns, file, answers: options.answer ?? {} }),
  });
  if (!output.json) session.err(`\n${errorText(error, styleFor(session.colour.err), session.columns)}\n`);
}
