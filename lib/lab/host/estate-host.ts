import {
  type Command,
  CommandFailure,
  type CommandResult,
  type HttpAnswer,
  type HttpFailure,
  type HttpRequest,
  type InvokeOptions,
  type TcpAnswer,
  type TcpProbe,
} from "../../shell";
import { getFollowing } from "../network/exchange-http";
import { probeTcp } from "../network/probe-tcp";
import { cancelled, sessionLost, timedOut } from "../shell/errors";
import { type CallOutcome, runCall } from "../shell/run-call";
import type { ComputerState } from "../state/computer-state";
import { runUntil } from "../time/run-task";
import { Timeline } from "../time/timeline";
import type { EstateWorld } from "../world/estate-world";

const MAX_REDIRECTS = 5;

/** Keeps what happened, before anybody hears of it. */
export interface Keeper {
  save(world: EstateWorld): void;
}

/** The one who owns a living estate: every call, sleep and probe goes through it, and each is kept before its answer. */
export class EstateHost {
  readonly timeline: Timeline;

  constructor(
    readonly world: EstateWorld,
    private readonly keeper: Keeper,
  ) {
    this.timeline = new Timeline(world, () => this.keeper.save(world));
  }

  async invoke(computerName: string, command: Command, options: InvokeOptions): Promise<CommandResult> {
    const { world } = this;
    const computer = world.computer(computerName);
    if (options.signal?.aborted === true)
      throw new CommandFailure(computer.name, command, cancelled(computer.name, false));
    const boot = computer.facts.bootTime;
    const outcome = this.kept(() =>
      runCall(world, computer, { command, fence: options.fence, deadlineMs: options.deadlineMs }),
    );
    for (const record of outcome.records) options.onRecord?.(record);
    if (outcome.answerInMs > 0) await this.waitForAnswer(computer, command, { ...options, boot, outcome });
    if (outcome.result.kind === "failed") throw outcome.result.thrown;
    const { output, errors } = outcome.result;
    return { output, errors, truncated: false };
  }

  async get(request: HttpRequest): Promise<HttpAnswer | HttpFailure> {
    request.signal?.throwIfAborted();
    const { url, answer } = this.kept(() =>
      getFollowing(
        this.world,
        {
          method: "GET",
          url: request.url,
          headers: lowerCase(request.headers ?? {}),
          body: new Uint8Array(),
          client: "operator",
          from: "",
        },
        request.maxRedirects ?? MAX_REDIRECTS,
      ),
    );
    if (answer.kind === "answer") return { ...answer, url };
    if (answer.reason === "timeout") await this.timeline.sleep(request.deadlineMs, request.signal);
    return answer;
  }

  async probe(probe: TcpProbe): Promise<TcpAnswer> {
    probe.signal?.throwIfAborted();
    const { host, port, send = "" } = probe;
    const answer = this.kept(() => probeTcp(this.world, { host, port, send, from: "" }));
    if (answer.kind === "failure" && answer.reason === "timeout") {
      await this.timeline.sleep(probe.deadlineMs, probe.signal);
    }
    return answer;
  }

  /** Does something to the estate at this instant, with all that follows at the same instant, and keeps it. */
  kept<T>(act: () => T): T {
    try {
      return act();
    } finally {
      runUntil(this.world, this.world.now());
      this.keeper.save(this.world);
    }
  }

  /** Whoever waits for an answer sleeps on the estate's clock until it comes or the deadline passes. */
  private async waitForAnswer(
    computer: ComputerState,
    command: Command,
    wait: InvokeOptions & { readonly boot: number; readonly outcome: CallOutcome },
  ): Promise<void> {
    const { deadlineMs, signal, boot, outcome } = wait;
    try {
      await this.timeline.sleep(Math.min(outcome.answerInMs, deadlineMs), signal);
    } catch {
      throw new CommandFailure(computer.name, command, cancelled(computer.name, true));
    }
    if (outcome.answerInMs > deadlineMs) {
      throw new CommandFailure(computer.name, command, timedOut(computer.name, deadlineMs));
    }
    if (computer.power.kind !== "up" || computer.facts.bootTime !== boot) {
      throw new CommandFailure(computer.name, command, sessionLost(computer.name, true));
    }
  }
}

function lowerCase(headers: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]));
}
