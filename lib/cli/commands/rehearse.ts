import { availableParallelism } from "node:os";
import { join, resolve } from "node:path";
import { Option } from "commander";
import { EXIT, type Json } from "../../errors";
import type { Brief, Kind, Rehearsal } from "../../rehearse";
import type { Answers } from "../../upgrade";
import { collectAnswer } from "../answers";
import { type AddCommand, type CommandContext, example, withCommonOptions } from "../command-context";
import { shortPath } from "../finish-run";
import { plainJson } from "../plain-json";
import { rehearsalProgress } from "../progress/rehearsal-progress";
import { rehearsalText } from "../render/rehearsal-text";
import { systemRegistry } from "../system-registry";
import { DEFAULT_FILE, withUpgradeFile } from "../upgrade-argument";
import { wholeNumber } from "../whole-number";

type Rehearsing = typeof import("../../rehearse");
type Reporting = typeof import("../../rehearse/report");

interface RehearseOptions {
  readonly only?: Kind;
  readonly scenario?: string;
  readonly seed: number;
  readonly all?: boolean;
  readonly jobs?: number;
  readonly lab?: string;
  readonly target?: string;
  readonly answer?: Answers;
}

/** `cutover rehearse [FILE]`: the same upgrade on a lab, under everything that can go wrong. Exit 1 when an invariant is broken. */
export const rehearseCommand: AddCommand = (program, context) => {
  withUpgradeFile(withCommonOptions(program.command("rehearse")))
    .description("carry the upgrade out on a lab: clean, under every hazard and variant, with crashes and failures")
    .addOption(new Option("--only <kind>", "one kind of scenario").choices(["clean", "hazard", "crash", "failure"]))
    .option("--scenario <name>", "play one scenario again, by its name")
    .addOption(new Option("--seed <number>", "decides what is drawn").default(1).argParser(wholeNumber("--seed", 0)))
    .option("--all", "every crash point, every command, every option of every hazard (takes long)")
    .addOption(
      new Option("--jobs <number>", "how many play at once; default: one a core").argParser(wholeNumber("--jobs", 1)),
    )
    .option("--lab <file>", "the lab estate; needed where the upgrade file names real computers")
    .option("--target <name>", "which of the file's targets")
    .option("--answer <key=value>", "answer a question that comes up; may be repeated", collectAnswer)
    .addHelpText("after", example("cutover rehearse", "cutover rehearse --only crash --seed 7 --json"))
    .action((file: string | undefined, options: RehearseOptions) => rehearseAndTell(context, file, options));
};

async function rehearseAndTell(
  { session, output }: CommandContext,
  file: string | undefined,
  options: RehearseOptions,
): Promise<void> {
  output.begin("rehearse");
  const { openStage, declaredAnswers, rehearse } = require("../../rehearse") as Rehearsing;
  const { labOfUpgrade } = require("../../estate") as typeof import("../../estate");
  const lab = options.lab === undefined ? {} : { lab: resolve(session.folder, options.lab) };
  const target = options.target === undefined ? {} : { target: options.target };
  const path = resolve(session.folder, file ?? DEFAULT_FILE);
  const found = await labOfUpgrade(path, { systems: systemRegistry(), ...lab, ...target });
  const { system, estate, folder, commands } = found;
  const unanswered = {
    system,
    estate,
    folder,
    commands,
    inputs: plainJson(found.inputs) as Json,
    seed: options.seed,
    answers: {},
  };
  const answers = await declaredAnswers(await openStage(unanswered), options.answer ?? {});
  const brief: Brief = { ...unanswered, answers };
  for (const [key, answer] of Object.entries(answers)) {
    if (options.answer?.[key] === undefined)
      output.remark((style) => style.faint(`Answered for the rehearsal: ${key}=${answer}`));
  }
  const crew = crewFor(brief, options);
  const progress = rehearsalProgress(session, output.quiet);
  const { signal } = session;
  const { all = false, only, scenario } = options;
  const chosen = { all, ...(only === undefined ? {} : { only }), ...(scenario === undefined ? {} : { scenario }) };
  try {
    const rehearsal = await rehearse({ brief, crew, ...chosen, signal, onProgress: progress.show });
    progress.end();
    await tell({ session, output }, { rehearsal, file, folder, isOne: scenario !== undefined });
  } finally {
    progress.end();
    await crew.close();
  }
}

function crewFor(brief: Brief, { jobs = availableParallelism(), scenario }: RehearseOptions) {
  const { alone, canThread, threads } = require("../../rehearse") as Rehearsing;
  return jobs === 1 || scenario !== undefined || !canThread() ? alone(brief) : threads(brief, { size: jobs });
}

async function tell(
  { session, output }: CommandContext,
  at: {
    readonly rehearsal: Rehearsal;
    readonly file: string | undefined;
    readonly folder: string;
    readonly isOne: boolean;
  },
): Promise<void> {
  const { rehearsal, file, folder, isOne } = at;
  const { brokenOf, rehearsalJson, renderRehearsalHtml } = require("../../rehearse/report") as Reporting;
  const { diskFiles } = require("../../node") as typeof import("../../node");
  const report = join(folder, ".cutover", "rehearsal.html");
  if (!isOne) await diskFiles.write(report, Buffer.from(renderRehearsalHtml(rehearsal, file)));
  output.result({
    command: "rehearse",
    exitCode: brokenOf(rehearsal).length === 0 ? EXIT.done : EXIT.findings,
    isBare: true,
    json: rehearsalJson(rehearsal),
    text: (style, columns) =>
      rehearsalText(rehearsal, { style, columns, file, report: isOne ? undefined : shortPath(report, session.folder) }),
  });
}
