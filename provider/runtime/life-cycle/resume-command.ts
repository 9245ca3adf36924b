import type { Answers } from "../../../lib/upgrade";
import type { Declaration } from "./declaration";

/** Name of the file, in the program's folder, by which the command line finds the estate of a resource. */
export function estateFileOf({ common, kind }: Pick<Declaration, "common" | "kind">): string {
  const name = (common.declaredBy ?? kind.type).split("/").at(-1) ?? kind.type;
  return `.cutover/${name.replace(/[^\w.-]+/g, "-")}.yaml`;
}

/** The command that carries an unfinished run on, as it is typed in the program's folder. Pure. */
export function resumeCommand(
  declaration: Pick<Declaration, "common" | "kind">,
  computer: string,
  answers: Answers = {},
): string {
  const given = Object.entries(answers).map(([key, value]) => ` --answer ${quoted(`${key}=${value}`)}`);
  return `cutover resume ${estateFileOf(declaration)} --target ${quoted(computer)}${given.join("")}`;
}

/** An argument as POSIX shells and PowerShell both take it whole. */
function quoted(argument: string): string {
  return /^[\w%+=:./-][\w@%+=:,./#-]*$/.test(argument) ? argument : `'${argument.replaceAll("'", "'\\''")}'`;
}
