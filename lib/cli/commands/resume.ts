import type { Estate } from "../../estate";
import type { Answers } from "../../upgrade";
import { collectAnswer } from "../answers";
import { carryOutAndTell, shownOn } from "../carry-out";
import { type AddCommand, type CommandContext, example, withCommonOptions } from "../command-context";
import { lockedComputer } from "../locked-computer";
import { buildUpgrade, withEstate } from "../open-upgrade";
import { pausingPrompt } from "../pausing-prompt";
import { type Display, openDisplay } from "../progress/display";
import { runsFolderOf } from "../runs-folder";
import { withUpgradeFile } from "../upgrade-argument";

type Engine = typeof import("../../upgrade");

interface ResumeOptions {
  readonly target?: string;
  readonly run?: string;
  readonly answer?: Answers;
}

/** `cutover resume [FILE]`: carries an unfinished run on, from its journal on the target. */
export const resumeCommand: AddCommand = (program, context) => {
  const { session, output } = context;
  withUpgradeFile(withCommonOptions(program.command("resume")))
    .description("carry an unfinished run on, from this machine or another: the journal on the target is enough")
    .option("--target <computer>", "a computer of the run; then the file needs `estate` alone")
    .option("--run <id>", "the run, when its folder is on this machine")
    .option("--answer <key=value>", "answer a question that the run waits for; may be repeated", collectAnswer)
    .addHelpText("after", example("cutover resume", "cutover resume --target APP01 --answer plan=abandon"))
    .action(async (file: string | undefined, options: ResumeOptions) => {
      output.begin("resume");
      const display = await openDisplay(session, output.quiet);
      const prompt = pausingPrompt(session.prompt, display);
      const need = options.target === undefined && options.run === undefined ? "all" : "estate";
      try {
        await withEstate(file, { session, need, prompt }, (estate) =>
          resumeAndTell(context, { estate, file, options, display }),
        );
      } finally {
        display.end();
      }
    });
};

async function resumeAndTell(
  context: CommandContext,
  at: {
    readonly estate: Estate;
    readonly file: string | undefined;
    readonly options: ResumeOptions;
    readonly display: Display;
  },
): Promise<void> {
  const { estate, file, options, display } = at;
  const { resume } = require("../../upgrade") as Engine;
  const { ports } = estate;
  const runsFolder = runsFolderOf(estate);
  const common = {
    ports,
    runsFolder,
    upgradeOf: buildUpgrade,
    signal: context.session.signal,
    onEvent: shownOn(display),
  };
  const place = options.run === undefined ? { computer: await lockedComputer(at, runsFolder) } : { runId: options.run };
  const result = await resume({ ...common, ...place, answers: options.answer ?? {} });
  const goOn = (answers: Answers) => resume({ ...common, ...place, answers });
  await carryOutAndTell(context, { command: "resume", file, estate, display, result, goOn });
}
