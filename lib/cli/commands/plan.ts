import { EXIT, type ExitCode } from "../../errors";
import type { Estate } from "../../estate";
import { collectAnswer } from "../answers";
import { type AddCommand, type CommandContext, example, withCommonOptions } from "../command-context";
import { fleetJson } from "../fleet-json";
import { estateOf, upgradeOf, withEstate } from "../open-upgrade";
import { plainJson } from "../plain-json";
import { planTargets } from "../plan-targets";
import { fleetPlanText } from "../render/fleet-text";
import { planText } from "../render/plan-text";
import { withTarget, withUpgradeFile } from "../upgrade-argument";

type Answers = import("../../upgrade").Answers;

interface PlanOptions {
  readonly exitCode?: boolean;
  readonly target?: string;
  readonly answer?: Answers;
}

/** `cutover plan [FILE]`: looks at the estate and shows the whole plan. Changes nothing. */
export const planCommand: AddCommand = (program, context) => {
  withUpgradeFile(withCommonOptions(program.command("plan")))
    .description("look at the estate and show what an upgrade would do; nothing is changed")
    .option("--exit-code", "exit 1 when something is to be done")
    .option("--target <name>", "one of the file's targets alone")
    .option("--answer <key=value>", "answer a question of the plan; may be repeated", collectAnswer)
    .addHelpText("after", example("cutover plan", "cutover plan cutover.yaml --exit-code --json"))
    .action((file: string | undefined, options: PlanOptions) => {
      context.output.begin("plan");
      return withEstate(file, { session: context.session, need: "all" }, async (opened) => {
        const estate = estateOf(opened, options.target);
        const showing = { estate, file, options };
        return estate.targets === undefined ? planOne(context, showing) : planAll(context, showing);
      });
    });
};

interface Showing {
  readonly estate: Estate;
  readonly file: string | undefined;
  readonly options: PlanOptions;
}

async function planOne({ session, output }: CommandContext, { estate, file, options }: Showing): Promise<void> {
  const { expectTimes, plan } = require("../../upgrade") as typeof import("../../upgrade");
  const { answer: answers = {}, target } = options;
  const { signal } = session;
  const looking = { upgrade: upgradeOf(estate), ports: estate.ports, signal };
  const made = await expectTimes(await plan({ ...looking, answers }), looking);
  output.result({
    command: "plan",
    exitCode: exitCodeOf(made.entries.length > 0, options),
    json: { plan: plainJson(made) },
    text: (style, columns) => planText(made, { style, columns, file: withTarget(file, target), answers }),
  });
}

async function planAll({ session, output }: CommandContext, { estate, file, options }: Showing): Promise<void> {
  const { openTargets } = require("../../fleet") as typeof import("../../fleet");
  const answers = options.answer ?? {};
  const made = await planTargets(estate, { answers, signal: session.signal });
  output.result({
    command: "plan",
    exitCode: exitCodeOf(openTargets(made).length > 0, options),
    json: { fleet: fleetJson(made) },
    text: (style, columns) => fleetPlanText(made, { style, columns, file, answers }),
  });
}

function exitCodeOf(isOpen: boolean, { exitCode }: PlanOptions): ExitCode {
  return isOpen && exitCode === true ? EXIT.findings : EXIT.done;
}
