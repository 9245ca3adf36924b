import { EXIT } from "../../errors";
import { collectAnswer } from "../answers";
import { type AddCommand, example, withCommonOptions } from "../command-context";
import { upgradeOf, withEstate } from "../open-upgrade";
import { plainJson } from "../plain-json";
import { planText } from "../render/plan-text";
import { withUpgradeFile } from "../upgrade-argument";

type Answers = import("../../upgrade").Answers;

interface PlanOptions {
  readonly exitCode?: boolean;
  readonly answer?: Answers;
}

/** `cutover plan [FILE]`: looks at the estate and shows the whole plan. Changes nothing. */
export const planCommand: AddCommand = (program, { session, output }) => {
  withUpgradeFile(withCommonOptions(program.command("plan")))
    .description("look at the estate and show what an upgrade would do; nothing is changed")
    .option("--exit-code", "exit 1 when something is to be done")
    .option("--answer <key=value>", "answer a question of the plan; may be repeated", collectAnswer)
    .addHelpText("after", example("cutover plan", "cutover plan cutover.yaml --exit-code --json"))
    .action(async (file: string | undefined, options: PlanOptions) => {
      output.begin("plan");
      const { plan } = require("../../upgrade") as typeof import("../../upgrade");
      const made = await withEstate(file, { session, need: "all" }, (estate) =>
        plan({
          upgrade: upgradeOf(estate),
          ports: estate.ports,
          answers: options.answer ?? {},
          signal: session.signal,
        }),
      );
      const isOpen = made.entries.length > 0;
      output.result({
        command: "plan",
        exitCode: isOpen && options.exitCode === true ? EXIT.findings : EXIT.done,
        json: { plan: plainJson(made) },
        text: (style, columns) => planText(made, { style, columns, file, answers: options.answer ?? {} }),
      });
    });
};
