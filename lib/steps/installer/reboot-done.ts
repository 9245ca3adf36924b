import { getCutoverFact } from "../../cmdlets/cutover/get-cutover-fact";
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

export interface RebootDone extends Placement {
  /** Id of the step whose installer may ask for a restart. */
  readonly installer: string;
  readonly policy: "never" | "ask" | "allowed";
  /** Services that have to run again after a restart, before anything goes on. */
  readonly services: readonly string[];
  readonly deadlineMs: number;
}

type Seen = {
  readonly needed: boolean;
  readonly exitCode: number | null;
  readonly bootMs: number;
  readonly installedMs: number;
  /** Services that are not up yet. */
  readonly down: readonly string[];
};

/**
 * No restart that the installer asked for is outstanding; nothing later begins before (TT-10: 3010, 1641).
 *
 * @example
 * rebootDone({ id: "reboot-done", computer: "APP01", rows: ["TT-10"], installer: "product-version",
 *   policy: "ask", services: ["MSSQLSERVER"], deadlineMs: 1_200_000 })
 */
export function rebootDone(given: RebootDone): AnyStep {
  const gate = gateOf(given);
  return defineStep<Seen>({
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
      const { bootTime } = await getCutoverFact(shell, {});
      const services = await getCutoverService(shell, { name: given.services });
      const down = services
        .filter(({ status }) => status !== "Running")
        .map(({ name, status }) => `${name} is ${status}`);
      return { ...seenOf(job, bootTime.getTime()), down };
    },
    satisfied: rebootVerdict,
    act: (context, seen) => restart(context, given, { gate, seen }),
    judge: (seen) => ({ kind: "running", text: rebootVerdict(seen).because }),
  });
}

function seenOf(job: JobSeen | null, bootMs: number): Omit<Seen, "down"> {
  const judged = job?.state === "Exited" ? judgeExitCode(job.exitCode, []) : undefined;
  const installedMs = job?.endMs ?? 0;
  const asked = judged?.kind === "success" && judged.reboot !== "none";
  return { needed: asked && bootMs <= installedMs, exitCode: job?.exitCode ?? null, bootMs, installedMs };
}

export function rebootVerdict(seen: Seen): Verdict {
  if (seen.needed)
    return open(`the installer asked for a restart (exit code ${seen.exitCode}) and the server has not restarted`);
  const isRestarted = seen.installedMs > 0 && seen.bootMs > seen.installedMs;
  if (isRestarted && seen.down.length > 0) return open(`the server has restarted, but ${seen.down.join(", ")}`);
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

const isBegunByInstaller = ({ exitCode }: Seen): boolean => {
  const judged = judgeExitCode(exitCode, []);
  return judged.kind === "success" && judged.reboot === "initiated";
};

interface Asking {
  readonly gate: Gate;
  readonly seen: Seen;
}

async function restart(context: ActContext, given: RebootDone, { gate, seen }: Asking): Promise<void> {
  // The installer has begun the restart itself: it is only waited for.
  if (!seen.needed || isBegunByInstaller(seen)) return;
  if (given.policy !== "allowed" && (await context.answer(gate)) === "restarted") return;
  const requestId = requestIdOf(context.run, given.id) ?? given.id;
  await restartCutoverComputer(context.on(given.computer), {
    requestId,
    reason: "cutover: the installer asked for it (3010)",
  });
}
