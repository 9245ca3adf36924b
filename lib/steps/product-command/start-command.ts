import { startCutoverCommand } from "../../cmdlets/cutover/start-cutover-command";
import { CutoverError } from "../../errors";
import type { Secret } from "../../shell";
import type { ActContext } from "../../upgrade/model";
import { latestJob } from "../job";
import { requestIdOf } from "../request-id";
import { type ProductCommand, parametersOf } from "./product-command";

export interface StartCommand {
  readonly computer: string;
  /** Id of the step; with the number of the attempt it makes the request id. */
  readonly step: string;
  readonly command: ProductCommand;
  readonly secrets?: Readonly<Record<string, Secret>>;
  /** Whether a job that has ended may be followed by another one. Default: never, since it may have taken effect. */
  readonly again?: "never" | "after-failure" | "after-any-end";
}

/** Has the target run the command as a job, once: one that the target knows of is not started a second time. */
export async function startCommand(context: ActContext, given: StartCommand): Promise<void> {
  const { computer, step, command, secrets, again = "never" } = given;
  const shell = context.on(computer);
  const last = await latestJob(shell, context.run, step);
  if (last !== null) {
    const mayFollow = again === "after-any-end" || (again === "after-failure" && last.exitCode !== 0);
    if (last.state !== "Exited" || !mayFollow) return;
  }
  const requestId = requestIdOf(context.run, step, (last?.attempt ?? 0) + 1);
  if (requestId === undefined) {
    throw new CutoverError({ code: "CHANGE_NOT_ALLOWED", what: `${step} would run ${command.name} outside of a run.` });
  }
  const { module, name } = command;
  const parameters = await parametersOf(context, command, secrets);
  await startCutoverCommand(shell, { requestId, module, name, parameters });
}
