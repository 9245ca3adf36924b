import { bind, contractOf } from "../../contract";
import type { ValueMap } from "../../shell";
import { runQuery } from "../commands/sql-server/invoke-sqlcmd";
import type { JobKind, JobStart } from "../jobs/job-kind";
import { endJob, logJob } from "../jobs/job-life";
import type { JobState } from "../jobs/job-state";
import { EstateCall } from "../shell/estate-call";
import type { ComputerState } from "../state/computer-state";
import { LabError } from "../world/lab-error";
import type { TaskHandler } from "../world/task";
import type { World } from "../world/world";
import type { Seat } from "./server/seat";
import { SqlError } from "./sql-error";
import type { RestoreRequest } from "./statements/restore-database";
import { beginRestore, breakOffRestore, endRestore } from "./statements/restore-over-time";

const LATENCY_MS = 500;
const COMMAND = { module: "SqlServer", name: "Invoke-Sqlcmd" } as const;

/**
 * Invoke-Sqlcmd under Start-CutoverCommand. A restore goes on while virtual time does: the database is RESTORING until
 * the job ends, and what breaks the job off (a restart, its end by somebody) breaks off the restore with it, since a
 * request ends with its connection. Every other statement takes effect at once.
 */
export const statementJob: JobKind = {
  process: () => ({ name: "powershell", path: "C:\\Windows\\System32\\WindowsPowerShell\\v1.0\\powershell.exe" }),
  start: (start) => {
    const { world, computer, job } = start;
    const { message, tookMs } = begin(start);
    const data = { requestId: job.requestId, exitCode: message === undefined ? 0 : 1 };
    if (message !== undefined) logJob(job, message);
    const task = { computer: computer.name, task: "sql.statement-ends", job: job.requestId, data };
    world.schedule({ inMs: LATENCY_MS + tookMs, ...task });
  },
  ended: ({ world, computer, job }) => breakOff(world, computer, job),
};

/** The statement of a job has come to its end. */
export const statementEnds: TaskHandler = (world, task) => {
  const computer = world.computer(task.computer);
  const requestId = String(task.data.requestId);
  const job = computer.jobs[requestId];
  if (job?.state !== "Running") return;
  const failure = finish(world, computer, job);
  if (failure !== undefined) logJob(job, failure);
  endJob(world, computer, { requestId, exitCode: failure === undefined ? Number(task.data.exitCode) : 1 });
};

/** The server has stopped: every statement of a job ends with an error. */
export function endStatements(world: World, computerName: string): void {
  const computer = world.computer(computerName);
  for (const job of Object.values(computer.jobs)) {
    if (job.jobKind !== "sql-statement" || job.state !== "Running") continue;
    breakOff(world, computer, job);
    logJob(job, "A severe error occurred on the current command. The results, if any, should be discarded.");
    endJob(world, computer, { requestId: job.requestId, exitCode: 1 });
  }
}

function begin({ world, computer, job, parameters }: JobStart): { readonly message?: string; readonly tookMs: number } {
  const contract = contractOf(COMMAND.module, COMMAND.name);
  const given = typeof parameters.Parameters === "object" ? parameters.Parameters : null;
  const bound = contract && bind(contract, (given ?? {}) as ValueMap);
  if (bound === undefined || bound.kind === "refused") return { message: bound?.error.message ?? "", tookMs: 0 };
  const rest = { parameters: bound.parameters, parameterSet: bound.set, fence: undefined };
  const call = new EstateCall({ world, computer, module: COMMAND.module, command: COMMAND.name, ...rest });
  const restore = (seat: Seat, request: RestoreRequest) => {
    const tookMs = beginRestore(seat, request);
    job.data.restore = JSON.parse(JSON.stringify(request)) as JobState["data"][string];
    return { messages: [], tookMs };
  };
  try {
    runQuery(call, restore);
    return { tookMs: call.answerInMs };
  } catch (thrown) {
    if (thrown instanceof LabError) return { message: thrown.error.message, tookMs: 0 };
    throw thrown;
  }
}

/** What is left of a restore; gives why it failed. */
function finish(world: World, computer: ComputerState, job: JobState): string | undefined {
  const restore = restoreOf(job);
  if (restore === undefined) return undefined;
  delete job.data.restore;
  try {
    const seat = seatOn(world, computer);
    if (seat !== undefined) endRestore(seat, restore);
    return undefined;
  } catch (thrown) {
    if (thrown instanceof SqlError) return thrown.message;
    throw thrown;
  }
}

function breakOff(world: World, computer: ComputerState, job: JobState): void {
  const restore = restoreOf(job);
  const seat = seatOn(world, computer);
  delete job.data.restore;
  if (restore !== undefined && seat !== undefined) breakOffRestore(seat, restore.database);
}

const restoreOf = ({ data }: JobState): RestoreRequest | undefined => data.restore as RestoreRequest | undefined;

function seatOn(world: World, computer: ComputerState): Seat | undefined {
  const server = computer.sqlServer;
  const who = { login: `${computer.name}\\Administrator`, program: ".Net SqlClient Data Provider" };
  return server && { world, computer, server, sessionId: 0, ...who, database: "master" };
}
