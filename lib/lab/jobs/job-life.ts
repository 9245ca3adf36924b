import { CutoverError } from "../../errors";
import type { ValueMap } from "../../shell";
import type { Plain } from "../history";
import { endProcess, startProcess } from "../processes/process-life";
import type { ComputerState } from "../state/computer-state";
import { entryOf, setEntry } from "../state/table";
import type { World } from "../world/world";
import type { JobKind } from "./job-kind";
import type { JobState } from "./job-state";

/** What a program of Windows ends with that somebody has ended: .NET's Process.Kill, as in Stop-Process, gives it -1. */
const KILLED = -1;

type JobEnd = { readonly state: "Exited" | "Lost"; readonly exitCode: number | null };
const LOST: JobEnd = { state: "Lost", exitCode: null };

export interface JobDraft {
  readonly requestId: string;
  readonly jobKind: string;
  readonly parameters: ValueMap;
}

/** Starts a job, or gives the one that this request id started before. @throws CutoverError LAB_NOT_SIMULATED */
export function startJob(world: World, computer: ComputerState, draft: JobDraft): JobState {
  const known = entryOf(computer.jobs, draft.requestId);
  if (known !== undefined) return known;
  const kind = kindOf(world, draft.jobKind);
  const process = startProcess(world, computer, kind.process(draft.parameters));
  const job: JobState = {
    requestId: draft.requestId,
    jobKind: draft.jobKind,
    state: "Running",
    processId: process.id,
    startTime: world.now(),
    endTime: null,
    exitCode: null,
    log: "",
    result: null,
    runId: world.actor.runId ?? null,
    data: {},
  };
  setEntry(computer.jobs, job.requestId, job);
  emitJob(world, computer, job, null);
  const { runId } = world.actor;
  world.as({ by: "job", ...(runId === undefined ? {} : { runId }) }, () =>
    kind.start({ world, computer, job, parameters: draft.parameters }),
  );
  return job;
}

/** A job has ended by itself. Its process goes; `children: "leave"` leaves what it started running. */
export function endJob(
  world: World,
  computer: ComputerState,
  end: {
    readonly requestId: string;
    readonly exitCode: number;
    readonly result?: { readonly [name: string]: Plain };
    readonly children?: "end" | "leave";
  },
): void {
  const job = entryOf(computer.jobs, end.requestId);
  if (job?.state !== "Running") return;
  world.cancelJob(computer.name, job.requestId);
  close(world, computer, job, { state: "Exited", exitCode: end.exitCode });
  if (end.result !== undefined) job.result = structuredClone(end.result) as JobState["result"];
  endProcess(world, computer, job.processId, { children: end.children ?? "end" });
}

/** Ends a job with its children from outside. Exit code as Windows gives a terminated process: 1. */
export function stopJob(world: World, computer: ComputerState, requestId: string): void {
  const job = entryOf(computer.jobs, requestId);
  if (job?.state !== "Running") return;
  world.cancelJob(computer.name, requestId);
  close(world, computer, job, { state: "Exited", exitCode: 1 });
  endProcess(world, computer, job.processId, { killed: true });
  kindOf(world, job.jobKind).ended?.({ world, computer, job });
}

/**
 * Somebody ended the process of a job without going through the job. A runner that waited for it has seen its exit code;
 * where the process was the runner, nobody knows it.
 */
export function killJob(world: World, computer: ComputerState, job: JobState): void {
  const isWaitedFor = kindOf(world, job.jobKind).isWaitedFor === true;
  breakOff(world, computer, job, isWaitedFor ? { state: "Exited", exitCode: KILLED } : LOST);
}

/** The computer goes down with whoever would have known the exit code. */
export function loseJob(world: World, computer: ComputerState, requestId: string): void {
  const job = entryOf(computer.jobs, requestId);
  if (job !== undefined) breakOff(world, computer, job, LOST);
}

function breakOff(world: World, computer: ComputerState, job: JobState, end: JobEnd): void {
  if (job.state !== "Running") return;
  world.cancelJob(computer.name, job.requestId);
  close(world, computer, job, end);
  kindOf(world, job.jobKind).ended?.({ world, computer, job });
}

/** Adds a line to a job's log. */
export function logJob(job: JobState, line: string): void {
  job.log += `${line}\r\n`;
}

function close(world: World, computer: ComputerState, job: JobState, end: JobEnd): void {
  job.state = end.state;
  job.exitCode = end.exitCode;
  // When a lost one ended nobody knows either.
  job.endTime = end.state === "Lost" ? null : world.now();
  emitJob(world, computer, job, "Running");
}

function emitJob(world: World, computer: ComputerState, job: JobState, from: Plain): void {
  const detail = { jobKind: job.jobKind, exitCode: job.exitCode };
  const { requestId: name, state: to, runId } = job;
  const emit = () => world.emit({ computer: computer.name, subject: "job", name, from, to, detail });
  if (runId === null) emit();
  else world.as({ by: world.actor.by, runId }, emit);
}

function kindOf(world: World, name: string): JobKind {
  const kind = world.parts.jobKinds.get(name);
  if (kind !== undefined) return kind;
  throw new CutoverError({ code: "LAB_NOT_SIMULATED", what: `Jobs of kind "${name}" are not simulated by the lab.` });
}
