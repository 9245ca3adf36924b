import { Command } from "commander";
import type { CommandContext } from "./command-context";
import { applyCommand } from "./commands/apply";
import { completionCommand } from "./commands/completion";
import { doctorCommand } from "./commands/doctor";
import { explainCommand } from "./commands/explain";
import { initCommand } from "./commands/init";
import { planCommand } from "./commands/plan";
import { rehearseCommand } from "./commands/rehearse";
import { reportCommand } from "./commands/report";
import { resumeCommand } from "./commands/resume";
import { rollbackCommand } from "./commands/rollback";
import { statusCommand } from "./commands/status";
import { webconfigCommand } from "./commands/webconfig";
import { packageVersion } from "./package-files";

const exitCodes = `Exit codes:
  0  done, or nothing to do         5    failed after the point of no return
  1  differences or findings        6    locked, or an unfinished run
  2  bad input or usage             7    failed and not fully put back
  3  waits at a question            70   internal error
  4  failed and put back            130  interrupted, can be resumed`;

/** All commands. A new one is added here and nowhere else. */
const commands = [
  initCommand,
  doctorCommand,
  planCommand,
  applyCommand,
  resumeCommand,
  rollbackCommand,
  statusCommand,
  reportCommand,
  rehearseCommand,
  webconfigCommand,
  explainCommand,
  completionCommand,
];

/** The command line as commander knows it; parsing runs the command. */
export function buildProgram(context: CommandContext): Command {
  const { session } = context;
  const program = new Command("cutover")
    .description("Upgrades of Windows server software: looks first, shows the plan, acts, proves, and comes back.")
    .version(packageVersion(), "-V, --version", "print the version")
    .exitOverride()
    .configureOutput({
      writeOut: session.out,
      // Errors are rendered by `runCommandLine`, in one form for all.
      writeErr: () => undefined,
      getOutHelpWidth: () => session.columns,
      getErrHelpWidth: () => session.columns,
    })
    .helpOption("-h, --help", "print this help")
    .helpCommand(false)
    .addHelpText("after", `\nExample:\n  $ cutover init timetracker-nx && cutover plan\n\n${exitCodes}`);
  for (const add of commands) add(program, context);
  return program;
}
