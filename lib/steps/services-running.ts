import { getCutoverFact } from "../cmdlets/cutover/get-cutover-fact";
import { getCutoverService } from "../cmdlets/cutover/get-cutover-service";
import { testCutoverTcpPort } from "../cmdlets/cutover/test-cutover-tcp-port";
import type { Shell } from "../shell";
import { type AnyStep, defineStep, type ObserveContext, open, satisfied, type Verdict } from "../upgrade/model";
import { minutesAsMs, secondsAsMs } from "./duration";
import type { ServingPlacement } from "./placement";

/** A service that must run, and what it must answer. */
export interface NeededService {
  readonly name: string;
  readonly probe?: { readonly host: string; readonly port: number; readonly send: string; readonly expects: string };
}

export interface ServicesRunning extends ServingPlacement {
  readonly services: readonly NeededService[];
  /** Watched from its own place to this step; undefined: looked at once. */
  readonly watchUntil?: string;
  readonly title?: string;
}

type ServiceSeen = { readonly name: string; readonly status: string; readonly answers: boolean; readonly said: string };
type Seen = {
  readonly services: readonly ServiceSeen[];
  /** The server has restarted in this run, so short ago that its services may still be on their way. */
  readonly isComingUp: boolean;
};

/** How long services may take after a restart of the server. */
const COMING_UP_MS = minutesAsMs(5);

const PROBE_DEADLINE_MS = secondsAsMs(5);

/**
 * Services that nobody stops and that must run, before and after and all the while (TT-8).
 *
 * @example
 * servicesRunning({ id: "services", computer: "APP01", rows: ["TT-8"], serves: ["product-version"],
 *   services: [{ name: "MSSQLSERVER" }], watchUntil: "site-answers" })
 */
export function servicesRunning(given: ServicesRunning): AnyStep {
  const names = given.services.map((service) => service.name);
  const { watchUntil } = given;
  return defineStep<Seen>({
    id: given.id,
    computer: given.computer,
    rows: given.rows,
    title:
      given.title ??
      `${names.join(" and ")} ${names.length === 1 ? "runs" : "run"} and ${names.length === 1 ? "is" : "are"} left alone`,
    role: { kind: "check", serves: given.serves, ...(watchUntil && { watch: { from: given.id, until: watchUntil } }) },
    effect: { services: names },
    deadlineMs: secondsAsMs(0),
    pollMs: secondsAsMs(15),
    observe: async (context) => {
      const shell = context.on(given.computer);
      const found = await getCutoverService(shell, { name: names });
      const statusOf = (name: string) => found.find((one) => one.name.toLowerCase() === name.toLowerCase())?.status;
      const services = await Promise.all(given.services.map((one) => look(shell, one, statusOf(one.name))));
      return { services, isComingUp: !services.every(({ answers }) => answers) && (await isComingUp(context, shell)) };
    },
    satisfied: servicesVerdict,
    judge: (seen) => ({ kind: "failed", because: servicesVerdict(seen).because, code: "SERVICE_NOT_RUNNING" }),
  });
}

async function isComingUp({ run }: ObserveContext, shell: Shell): Promise<boolean> {
  const { bootTime, now } = await getCutoverFact(shell, {});
  const isInRun = run.startedAt !== undefined && bootTime.getTime() > run.startedAt;
  return isInRun && now.getTime() - bootTime.getTime() < COMING_UP_MS;
}

async function look(shell: Shell, service: NeededService, status: string | undefined): Promise<ServiceSeen> {
  const seen = { name: service.name, status: status ?? "not installed" };
  const { probe } = service;
  if (probe === undefined || status !== "Running") return { ...seen, answers: status === "Running", said: "" };
  const { host: hostName, port, send } = probe;
  const answer = await testCutoverTcpPort(shell, { hostName, port, send, deadlineMs: PROBE_DEADLINE_MS });
  const said = answer.connected ? answer.reply.trim() : answer.message;
  return { ...seen, answers: answer.connected && answer.reply.includes(probe.expects), said };
}

export function servicesVerdict(seen: Seen): Verdict {
  const wrong = seen.services.flatMap((one) => {
    if (one.status !== "Running") return [`the service ${one.name} is ${one.status}`];
    return one.answers ? [] : [`the service ${one.name} is Running but does not answer (${one.said})`];
  });
  if (wrong.length > 0 && seen.isComingUp) return satisfied(`the server has just restarted: ${wrong.join("; ")}`);
  if (wrong.length > 0) return open(wrong.join("; "));
  return satisfied(`Running: ${seen.services.map((one) => one.name).join(", ")}`);
}
