import { CutoverError, isCutoverError } from "../../errors";
import type { Clock, Fence, Shell, ValueMap } from "../../shell";
import type { Head } from "../journal";
import { callCutover, isLostAnswer, patiently } from "../target";
import { enterLock, type Taking } from "./enter-lock";
import { type LockRecord, readLock } from "./lock-record";

const HEARTBEAT_EVERY_MS = 30_000;

/** What the locks of a run need from outside. */
export interface RunLockOptions {
  readonly taking: Taking;
  readonly on: (computer: string) => Shell;
  readonly clock: Clock;
  readonly signal?: AbortSignal;
}

/** The locks that a run holds, one per computer, each with the epoch of its taking. Effects: the lock records. */
export class RunLock {
  private readonly epochs = new Map<string, number>();
  private heartbeatAt: number;

  constructor(private readonly options: RunLockOptions) {
    this.heartbeatAt = options.clock.now();
  }

  /** The computers held, in the order in which they were taken. */
  get held(): readonly string[] {
    return [...this.epochs.keys()];
  }

  async take(computer: string): Promise<LockRecord> {
    const [first] = this.held;
    const stillOwner = async (): Promise<void> => (first === undefined ? undefined : this.check(first));
    const taken = await enterLock(this.options.on(computer), this.options.taking, { ...this.options, stillOwner });
    this.epochs.set(computer, taken.epoch);
    return taken;
  }

  /** Whose changes the computer accepts from this owner; undefined where the run holds no lock. */
  fenceOf(computer: string): Fence | undefined {
    const epoch = this.epochs.get(computer);
    return epoch === undefined ? undefined : { runId: this.options.taking.runId, epoch };
  }

  /** Says that the owner lives, now and then. */
  async beat(): Promise<void> {
    if (this.options.clock.now() - this.heartbeatAt < HEARTBEAT_EVERY_MS) return;
    this.heartbeatAt = this.options.clock.now();
    for (const computer of this.held) await this.sayAlive(computer);
  }

  /** A computer that is away, such as one that restarts, is told when it is back: whoever waits for it knows how long. */
  private async sayAlive(computer: string): Promise<void> {
    const fence = this.fenceOf(computer);
    const call = { name: "Set-CutoverLock", parameters: {} };
    try {
      await callCutover(this.options.on(computer), call, fence === undefined ? {} : { fence });
    } catch (thrown) {
      if (!isLostAnswer(thrown)) throw thrown;
    }
  }

  /** Marks every lock: from here on only forward, or rollback. It is never taken back. */
  async passPointOfNoReturn(): Promise<void> {
    for (const computer of this.held) await this.change(computer, "Set-CutoverLock", { PastPointOfNoReturn: true });
  }

  /** Tells a computer that does not hold the journal how far it has got. */
  async rememberHead(computer: string, head: Head): Promise<void> {
    await this.change(computer, "Set-CutoverLockHead", { Seq: head.seq, Hash: head.hash });
  }

  /** After a computer was away: is the lock still this owner's? */
  async check(computer: string): Promise<void> {
    const fence = this.fenceOf(computer);
    if (fence === undefined) return;
    const now = await readLock(this.options.on(computer), this.options);
    if (now.runId === fence.runId && now.epoch === fence.epoch) return;
    const what = `Run ${fence.runId} holds epoch ${fence.epoch} on ${computer}, but the lock is at epoch ${now.epoch}.`;
    throw new CutoverError({ code: "RUN_DEPOSED", what });
  }

  /** Gives a computer free; it is given back last taken first. */
  async release(computer: string): Promise<void> {
    try {
      await this.change(computer, "Exit-CutoverLock", {});
    } catch (thrown) {
      // A repeat after a lost answer is refused, because the first one has given the lock back.
      const now = await readLock(this.options.on(computer), this.options);
      if (now.runId === this.options.taking.runId) throw thrown;
    }
    this.epochs.delete(computer);
  }

  private async change(computer: string, name: string, parameters: ValueMap): Promise<void> {
    const fence = this.fenceOf(computer);
    const options = fence === undefined ? {} : { fence };
    try {
      await patiently(this.options, () => callCutover(this.options.on(computer), { name, parameters }, options));
    } catch (thrown) {
      if (!isLostAnswer(thrown) && !isCutoverError(thrown, "COMMAND_FAILED")) throw thrown;
      const because = isLostAnswer(thrown)
        ? "does not answer"
        : `says "${thrown instanceof Error ? thrown.message : ""}"`;
      const what = `${computer} ${because}, so that its lock cannot be kept (${name}).`;
      throw new CutoverError({ code: "JOURNAL_UNREACHABLE", what, cause: thrown });
    }
  }
}
