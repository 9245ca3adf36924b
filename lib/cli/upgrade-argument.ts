import type { Command } from "commander";

/** The file that a command works on when none is named. */
export const DEFAULT_FILE = "cutover.yaml";

export function withUpgradeFile(command: Command): Command {
  return command.argument("[file]", `the upgrade file; default: ${DEFAULT_FILE}`);
}

/** The upgrade file and one of its targets as they stand in a command to go on with. */
export function withTarget(file: string | undefined, target: string | undefined): string | undefined {
  if (target === undefined) return file;
  return file === undefined ? `--target ${target}` : `${file} --target ${target}`;
}
