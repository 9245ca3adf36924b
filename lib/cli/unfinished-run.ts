import type { Command } from "commander";
import type { Estate } from "../estate";
import type { Answers, ResumeOptions } from "../upgrade";
import { collectAnswer } from "./answers";
import { shownOn } from "./carry-out";
import { type CommandContext, withCommonOptions } from "./command-context";
import { lockedComputer } from "./locked-computer";
import { buildUpgrade, withEstate } from "./open-upgrade";
import { pausingPrompt } from "./pausing-prompt";
import { type Display, openDisplay } from "./progress/display";
import { runsFolderOf } from "./runs-folder";
import { withUpgradeFile } from "./upgrade-argument";

/** Which run a command goes on with, and what is answered. */
export interface UnfinishedRunOptions {
  readonly target?: string;
  readonly run?: string;
  readonly answer?: Answers;
}

/** The run, opened: where it is, how it is carried on, and where it is shown. */
export interface UnfinishedRun {
  readonly estate: Estate;
  readonly file: string | undefined;
  readonly display: Display;
  /** What `resume` and `rollback` both need. */
  readonly common: ResumeOptions;
}

/** A command that goes on with a run: its file, and the options that say which run. */
export function withUnfinishedRun(command: Command, { answers }: { readonly answers: string }): Command {
  return withUpgradeFile(withCommonOptions(command))
    .option("--target <computer>", "a computer of the run; then the file needs `estate` alone")
    .option("--run <id>", "the run, when its folder is on this machine")
    .option("--answer <key=value>", answers, collectAnswer);
}

/** Opens the run that the options name and does something with it; the display is closed in any case. */
export async function onUnfinishedRun(
  { session, output }: CommandContext,
  at: { readonly command: string; readonly file: string | undefined; readonly options: UnfinishedRunOptions },
  act: (run: UnfinishedRun) => Promise<void>,
): Promise<void> {
  const { command, file, options } = at;
  output.begin(command);
  const display = await openDisplay(session, output.quiet);
  const prompt = pausingPrompt(session.prompt, display);
  const need = options.target === undefined && options.run === undefined ? "all" : "estate";
  try {
    await withEstate(file, { session, need, prompt }, async (estate) => {
      const runsFolder = runsFolderOf(estate);
      const place =
        options.run === undefined
          ? { computer: await lockedComputer({ estate, options }, runsFolder) }
          : { runId: options.run };
      const shown = { signal: session.signal, onEvent: shownOn(display) };
      const common = { ports: estate.ports, runsFolder, ...place, upgradeOf: buildUpgrade, ...shown };
      await act({ estate, file, display, common });
    });
  } finally {
    display.end();
  }
}
