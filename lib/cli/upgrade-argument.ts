import type { Command } from "commander";

/** The file that a command works on when none is named. */
export const DEFAULT_FILE = "cutover.yaml";

export function withUpgradeFile(command: Command): Command {
  return command.argument("[file]", `the upgrade file; default: ${DEFAULT_FILE}`);
}
