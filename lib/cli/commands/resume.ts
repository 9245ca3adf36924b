import type { Answers } from "../../upgrade";
import { carryOutAndTell } from "../carry-out";
import { type AddCommand, example } from "../command-context";
import { onUnfinishedRun, type UnfinishedRunOptions, withUnfinishedRun } from "../unfinished-run";

type Engine = typeof import("../../upgrade");

/** `cutover resume [FILE]`: carries an unfinished run on, from its journal on the target. */
export const resumeCommand: AddCommand = (program, context) => {
  withUnfinishedRun(program.command("resume"), { answers: "answer a question that the run waits for; may be repeated" })
    .description("carry an unfinished run on, from this machine or another: the journal on the target is enough")
    .addHelpText("after", example("cutover resume", "cutover resume --target APP01 --answer plan=abandon"))
    .action((given: string | undefined, options: UnfinishedRunOptions) =>
      onUnfinishedRun(context, { command: "resume", file: given, options }, async (run) => {
        const { resume } = require("../../upgrade") as Engine;
        const { estate, file, display, common } = run;
        const goOn = (answers: Answers) => resume({ ...common, answers });
        const result = await goOn(options.answer ?? {});
        await carryOutAndTell(context, { command: "resume", file, estate, display, result, goOn });
      }),
    );
};
