import { bind } from "../../contract";
import type { ValueMap } from "../../shell";
import { ownCommand } from "../own-commands/own-command";
import { commandNotFound } from "../shell/errors";
import { LabError } from "../world/lab-error";
import type { TaskHandler } from "../world/task";
import type { JobKind, JobStart } from "./job-kind";
import { endJob, logJob } from "./job-life";

const LATENCY_MS = 500;

/**
 * Start-CutoverCommand: the operator's own command takes effect at once, so that its secrets live no longer than the
 * call; the job ends a moment later, with 1 where the command ended with an error.
 */
export const commandJob: JobKind = {
  process: () => ({ name: "powershell", path: "C:\\Windows\\System32\\WindowsPowerShell\\v1.0\\powershell.exe" }),
  start: (start) => {
    const { world, computer, job } = start;
    const message = run(start);
    if (message !== undefined) logJob(job, message);
    const data = { requestId: job.requestId, exitCode: message === undefined ? 0 : 1 };
    world.schedule({
      inMs: LATENCY_MS,
      computer: computer.name,
      task: "kernel.command-ended",
      job: job.requestId,
      data,
    });
  },
};

export const commandEnded: TaskHandler = (world, task) => {
  const { requestId, exitCode } = task.data;
  endJob(world, world.computer(task.computer), { requestId: String(requestId), exitCode: Number(exitCode) });
};

/** The message of the error that ended it, or undefined. */
function run({ world, computer, parameters }: JobStart): string | undefined {
  const [module, name] = [String(parameters.Module), String(parameters.Name)];
  const own = ownCommand(world, computer, { module, name });
  if (own === undefined) return commandNotFound({ name }).message;
  const given = typeof parameters.Parameters === "object" ? parameters.Parameters : null;
  const bound = bind(own.contract, (given ?? {}) as ValueMap);
  if (bound.kind === "refused") return bound.error.message;
  const place = { computer: computer.name, at: own.contract.name };
  if (world.hazard({ does: "command-fails", ...place })) return `${name}: The operation failed.`;
  try {
    own.operation.run({ world, computer, parameters: bound.parameters });
    return undefined;
  } catch (thrown) {
    if (thrown instanceof LabError) return thrown.error.message;
    throw thrown;
  }
}
