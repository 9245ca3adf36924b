import type { TcpAnswer } from "../../shell";
import { processesOf } from "../processes/process-life";
import { isRunning } from "../services/service-life";
import type { ComputerState } from "../state/computer-state";
import { findComputer } from "../world/find-computer";
import type { World } from "../world/world";
import type { ListenerState } from "./listener-state";
import { isReachable } from "./reachable";

export interface TcpAttempt {
  readonly host: string;
  readonly port: number;
  readonly send: string;
  /** The computer it comes from; "" from outside the estate. */
  readonly from: string;
}

/** Connects to a port of the estate: to a listener of the estate file, or to what a part listens on. */
export function probeTcp(world: World, attempt: TcpAttempt): TcpAnswer {
  const computer = findComputer(world.state, hostName(attempt));
  if (computer === undefined) {
    return { kind: "failure", reason: "unknown-host", message: `No such host is known: ${attempt.host}.` };
  }
  const local = computer.name.toLowerCase() === attempt.from.toLowerCase();
  if (!local && !isReachable(computer, world.now())) {
    return { kind: "failure", reason: "timeout", message: `${attempt.host}:${attempt.port} did not answer in time.` };
  }
  const listener = computer.listeners.find((one) => one.port === attempt.port && isAlive(computer, one));
  if (listener !== undefined) return { kind: "connected", reply: replyOf(listener, attempt.send) };
  for (const responder of world.parts.tcp) {
    const answer = responder(world, { ...attempt, computer: computer.name });
    if (answer !== undefined) return answer;
  }
  const message = `No connection could be made because ${attempt.host}:${attempt.port} actively refused it.`;
  return { kind: "failure", reason: "refused", message };
}

/** `localhost` is the computer that asks; a name with a domain is the computer before the first dot. */
function hostName({ host, from }: TcpAttempt): string {
  if (/^(localhost|127\.\d+\.\d+\.\d+|::1)$/i.test(host)) return from;
  return host.split(".")[0] ?? host;
}

function isAlive(computer: ComputerState, listener: ListenerState): boolean {
  if (listener.service !== undefined) return isRunning(computer, listener.service);
  return listener.process === undefined || processesOf(computer, listener.process).length > 0;
}

function replyOf(listener: ListenerState, send: string): string {
  const line = send.replace(/\r?\n$/, "");
  return listener.banner + (Object.hasOwn(listener.answers, line) ? (listener.answers[line] ?? "") : "");
}
