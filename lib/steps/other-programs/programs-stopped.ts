import { getCutoverService } from "../../cmdlets/cutover/get-cutover-service";
import { startCutoverProcess } from "../../cmdlets/cutover/start-cutover-process";
import { startCutoverService } from "../../cmdlets/cutover/start-cutover-service";
import { stopCutoverProcess } from "../../cmdlets/cutover/stop-cutover-process";
import { stopCutoverService } from "../../cmdlets/cutover/stop-cutover-service";
import type { Shell } from "../../shell";
import { type ActContext, type AnyStep, defineStep, open, satisfied, type Verdict } from "../../upgrade/model";
import { secondsAsMs } from "../duration";
import type { WindowPlacement } from "../placement";
import { describeProgram, isNamed, observePrograms, type ProgramSeen } from "./observe-programs";

export interface ProgramsStopped extends WindowPlacement {
  readonly programs: readonly string[];
  readonly deadlineMs: number;
  /**
   * A second look at the same window: what came up meanwhile (a guard, a restart of the server) is stopped as well. Each
   * starts again what it has stopped itself; the first may have found nothing.
   */
  readonly holdsOnly?: boolean;
  readonly after?: readonly string[];
}

const RETURNS_WITHIN_MS = secondsAsMs(10);
const STOPS_WITHIN_MS = secondsAsMs(60);

type Seen = {
  readonly running: readonly ProgramSeen[];
  /** Services behind programs that this run has stopped, or is stopping, which do not run: "BackupAgent is StopPending". */
  readonly down: readonly string[];
};

/**
 * The programs that the operator named are stopped; at the end of the window those that ran are started again (TT-4).
 *
 * @example
 * programsStopped({ id: "stopped", computer: "APP01", rows: ["TT-4"], serves: ["product-version"],
 *   until: "run-again", programs: ["BackupAgent"], deadlineMs: 120_000 })
 */
export function programsStopped(given: ProgramsStopped): AnyStep {
  const { programs, computer } = given;
  const startAgain = async (context: ActContext, before: Seen) => {
    const shell = context.on(computer);
    const running = await observePrograms(shell);
    for (const one of uniquePrograms(before.running)) {
      if (one.service !== null) await startService(context, shell, one.service);
      else if (!isNamed(one, namesOf(running))) await startProgram(shell, one);
    }
  };
  return defineStep<Seen>({
    id: given.id,
    computer,
    rows: given.rows,
    title: `${given.holdsOnly ? "Still stopped" : "Stopped for the run"}: ${programs.join(", ")}`,
    role: { kind: "window", until: given.until, serves: given.serves },
    effect: { stopped: programs },
    ...(given.after === undefined ? {} : { after: given.after }),
    deadlineMs: given.deadlineMs,
    observe: async (context) => {
      const all = await observePrograms(context.on(computer));
      const before = context.run.before(given.id) as Seen | undefined;
      const down = await servicesDown(context.on(computer), before?.running ?? []);
      return { running: all.filter((one) => isNamed(one, programs)), down };
    },
    satisfied: (seen) => stoppedVerdict(seen),
    act: async (context, seen) => {
      for (const one of seen.running) await stop(context.on(computer), one);
      // What guards a program starts it again within seconds; it is looked at only then.
      await context.clock.sleep(RETURNS_WITHIN_MS, context.signal);
    },
    judge: (seen) => ({
      kind: "retry",
      because: `still running, or again: ${namesOf(seen.running).join(", ")}`,
      code: "OTHER_PROGRAM_RETURNS",
    }),
    retry: { firstDelayMs: secondsAsMs(5), factor: 2, limitMs: secondsAsMs(20) },
    undo: startAgain,
    undone: runningVerdict,
    undoTitle: "start them again",
  });
}

async function stop(shell: Shell, one: ProgramSeen): Promise<void> {
  if (one.service !== null) await stopCutoverService(shell, { name: one.service });
  else await stopCutoverProcess(shell, { id: one.id, startTime: new Date(one.startMs) });
}

async function startProgram(shell: Shell, { path }: ProgramSeen): Promise<void> {
  if (path !== null) await startCutoverProcess(shell, { path });
}

/** A service that is still stopping cannot be started; its process is there and it is as good as gone. */
async function startService(context: ActContext, shell: Shell, name: string): Promise<void> {
  const until = context.clock.now() + STOPS_WITHIN_MS;
  for (;;) {
    const [service] = await getCutoverService(shell, { name: [name] });
    if (service?.status === "Running" || service?.status === "StartPending") return;
    if (service?.status !== "StopPending" || context.clock.now() >= until) break;
    await context.clock.sleep(secondsAsMs(2), context.signal);
  }
  await startCutoverService(shell, { name });
}

async function servicesDown(shell: Shell, programs: readonly ProgramSeen[]): Promise<readonly string[]> {
  const names = [...new Set(programs.flatMap(({ service }) => service ?? []))];
  if (names.length === 0) return [];
  const services = await getCutoverService(shell, { name: names });
  return services.filter(({ status }) => status !== "Running").map(({ name, status }) => `${name} is ${status}`);
}

const namesOf = (programs: readonly ProgramSeen[]): readonly string[] => programs.map(({ name }) => name);

/** One of each: a program that ran in several processes starts its others itself. */
function uniquePrograms(programs: readonly ProgramSeen[]): readonly ProgramSeen[] {
  return programs.filter((one, i) => programs.findIndex((other) => isNamed(other, [one.name])) === i);
}

function stoppedVerdict(seen: Seen): Verdict {
  if (seen.running.length === 0) return satisfied("none of them runs");
  return open(`running: ${seen.running.map(describeProgram).join(", ")}`);
}

function runningVerdict(seen: Seen, before: Seen): Verdict {
  const missing = uniquePrograms(before.running).filter((one) => !isNamed(one, namesOf(seen.running)));
  if (missing.length > 0) return open(`not running yet: ${namesOf(missing).join(", ")}`);
  if (seen.down.length > 0) return open(`not running yet: ${seen.down.join(", ")}`);
  return satisfied(before.running.length === 0 ? "none ran before" : "those that ran before run again");
}
