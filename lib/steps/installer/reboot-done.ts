import { getCutoverService } from "../../cmdlets/cutover/get-cutover-service";
import { restartCutoverComputer } from "../../cmdlets/cutover/restart-cutover-computer";
import {
  type ActContext,
  type AnyStep,
  defineStep,
  type Gate,
  open,
  satisfied,
  type Verdict,
} from "../../upgrade/model";
import { type JobSeen, latestJob } from "../job";
import type { Placement } from "../placement";
import { requestIdOf } from "../request-id";
import { judgeExitCode } from "./exit-code";
import { newlyPending, observeRebootFacts, type RebootFacts } from "./reboot-facts";

export interface RebootDone extends Placement {
  /** Id of the step whose installer may ask for a restart. */
  readonly installer: string;
  readonly policy: "never" | "ask" | "allowed";
  /** Services that have to run again after a restart, before anything goes on. */
  readonly services: readonly string[];
  readonly deadlineMs: number;
}

export type RebootSeen = {
  /** Why the server has to be restarted; null: it has not, or it has been. */
  readonly needed: string | null;
  readonly exitCode: number | null;
  readonly bootMs: number;
  /** The server has been restarted since the installer was begun. */
  readonly isRestarted: boolean;
  /** Services that are not up yet. */
  readonly down: readonly string[];
};

/**
 * No restart that the installation asks for is outstanding; nothing later begins before (TT-10: 3010, 1641). A silent
 * installer says so by its exit code; whoever installed, Windows lists what waits for a restart.
 *
 * @example
 * rebootDone({ id: "reboot-done", computer: "APP01", rows: ["TT-10"], installer: "product-version",
 *   policy: "ask", services: ["MSSQLSERVER"], deadlineMs: 1_200_000 })
 */
export function rebootDone(given: RebootDone): AnyStep {
  const gate = gateOf(given);
  return defineStep<RebootSeen>({
    id: given.id,
    computer: given.computer,
    rows: given.rows,
    title: "No restart of the server is outstanding",
    role: { kind: "goal" },
    effect: { policy: given.policy },
    after: [given.installer],
    deadlineMs: given.deadlineMs,
    observe: async (context) => {
      const shell = context.on(given.computer);
      const job = await latestJob(shell, context.run, given.installer);
      const before = context.run.before(given.installer) as RebootFacts | undefined;
      const now = await observeRebootFacts(shell);
      const services = await getCutoverService(shell, { name: given.services });
      const down = services
        .filter(({ status }) => status !== "Running")
        .map(({ name, status }) => `${name} is ${status}`);
      return { ...rebootSeen({ job, before, now }), down };
    },
    satisfied: rebootVerdict,
    act: (context, seen) => restart(context, given, { gate, seen }),
    judge: (seen) => ({ kind: "running", text: rebootVerdict(seen).because }),
  });
}

/** Whether the installation still asks for a restart. Pure. */
export function rebootSeen(looked: {
  readonly job: Pick<JobSeen, "state" | "exitCode" | "endMs"> | null;
  /** Right before the installer was begun; undefined: not in this run. */
  readonly before: RebootFacts | undefined;
  readonly now: RebootFacts;
}): Omit<RebootSeen, "down"> {
  const { job, before, now } = looked;
  const judged = job?.state === "Exited" ? judgeExitCode(job.exitCode, []) : undefined;
  const isSince = job?.endMs != null && now.bootMs > job.endMs;
  const asked =
    judged?.kind === "success" && judged.reboot !== "none" && !isSince
      ? [`the installer asked for a restart (exit code ${job?.exitCode ?? "?"})`]
      : [];
  // What waits is done by the restart; what somebody else begins to wait for afterwards is not ours.
  const waiting = isSince ? [] : newlyPending(before, now).map((one) => `waits for a restart: ${one}`);
  const reasons = [...asked, ...waiting];
  return {
    needed: reasons.length === 0 ? null : reasons.join("; "),
    exitCode: job?.exitCode ?? null,
    bootMs: now.bootMs,
    isRestarted: before !== undefined && now.bootMs > before.bootMs,
  };
}

export function rebootVerdict(seen: RebootSeen): Verdict {
  if (seen.needed !== null) return open(`${seen.needed}, and the server has not restarted`);
  if (seen.isRestarted && seen.down.length > 0) return open(`the server has restarted, but ${seen.down.join(", ")}`);
  return satisfied("the installer has asked for no restart, or the server has restarted since");
}

function gateOf({ id, computer, rows, policy }: RebootDone): Gate {
  const may = policy === "never" ? "Restart it yourself, then answer" : "May cutover restart it now?";
  return {
    key: `${id}@${computer}`,
    question: `The installer asks for a restart of ${computer}. ${may}`,
    because: "the new version is complete only after the restart; everything else is done by hand or waits",
    choices: policy === "never" ? ["restarted"] : ["restart", "restarted"],
    rows,
  };
}

const isBegunByInstaller = ({ exitCode }: RebootSeen): boolean => {
  const judged = judgeExitCode(exitCode, []);
  return judged.kind === "success" && judged.reboot === "initiated";
};

interface Asking {
  readonly gate: Gate;
  readonly seen: RebootSeen;
}

async function restart(context: ActContext, given: RebootDone, { gate, seen }: Asking): Promise<void> {
  // The installer has begun the restart itself: it is only waited for.
  if (seen.needed === null || isBegunByInstaller(seen)) return;
  if (given.policy !== "allowed" && (await context.answer(gate)) === "restarted") return;
  const requestId = requestIdOf(context.run, given.id) ?? given.id;
  await restartCutoverComputer(context.on(given.computer), {
    requestId,
    reason: "cutover: the installation asked for it",
  });
}
