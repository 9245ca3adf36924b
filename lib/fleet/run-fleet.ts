import { checkCount } from "./check-count";
import type { FleetEvent, Outcome, Stop } from "./outcome";

/** Waves and what is done with each target. */
export interface RunFleetOptions<T, R> {
  readonly waves: readonly (readonly T[])[];
  /** At most so many targets are worked on at the same time. */
  readonly atOnce: number;
  /** Works on one target until it has come to an end. It has to heed the signal itself. */
  readonly run: (target: T) => Promise<R>;
  /** Whether such an end stops the fleet. */
  readonly isFailure: (result: R) => boolean;
  readonly onEvent?: (event: FleetEvent<T, R>) => void;
  /** Once aborted nothing more is begun; what runs is waited for. */
  readonly signal?: AbortSignal;
}

/**
 * Works on targets wave by wave. A wave begins when every target of the one before has ended well. After a failure, or an
 * interruption, nothing more is begun; what runs is waited for, and the rest is untouched. What `run` throws is an outcome;
 * what `onEvent` throws stops the fleet and is thrown at the end.
 *
 * @returns one outcome for each target, in their order
 * @throws CutoverError FLEET_SIZE_INVALID
 */
export async function runFleet<T, R>(options: RunFleetOptions<T, R>): Promise<readonly Outcome<T, R>[]> {
  checkCount("atOnce", options.atOnce);
  const fleet = new Fleet(options);
  const outcomes: (readonly Outcome<T, R>[])[] = [];
  for (const [wave, targets] of options.waves.entries()) outcomes.push(await fleet.runWave(wave, targets));
  const all = outcomes.flat();
  fleet.tellStop(all);
  return all;
}

class Fleet<T, R> {
  private stopped: Stop | undefined;

  constructor(private readonly options: RunFleetOptions<T, R>) {}

  /** Why nothing more may be begun; undefined while all is well. */
  private get stop(): Stop | undefined {
    return this.stopped ?? (this.isInterrupted ? "interrupted" : undefined);
  }

  private get isInterrupted(): boolean {
    return this.options.signal?.aborted === true;
  }

  async runWave(wave: number, targets: readonly T[]): Promise<readonly Outcome<T, R>[]> {
    const { waves, atOnce } = this.options;
    if (this.stop === undefined) this.emit({ kind: "wave-started", wave, of: waves.length, targets });
    const outcomes: Outcome<T, R>[] = [];
    const rest = targets.entries();
    // The lanes share the iterator, so that each target is taken by one of them.
    const lane = async () => {
      for (const [i, target] of rest) outcomes[i] = await this.runTarget(wave, target);
    };
    const lanes = await Promise.allSettled(Array.from({ length: Math.min(atOnce, targets.length) }, lane));
    // Only a listener can have thrown: what runs beside it has come to its end before that is told.
    const thrown = lanes.find((one) => one.status === "rejected");
    if (thrown !== undefined) throw thrown.reason;
    return outcomes;
  }

  tellStop(outcomes: readonly Outcome<T, R>[]): void {
    const untouched = outcomes.filter((one) => one.kind === "untouched");
    const [first] = untouched;
    if (first === undefined) return;
    this.emit({ kind: "stopped", because: first.because, untouched: untouched.map(({ target }) => target) });
  }

  private async runTarget(wave: number, target: T): Promise<Outcome<T, R>> {
    const because = this.stop;
    if (because !== undefined) return { kind: "untouched", target, wave, because };
    this.emit({ kind: "target-started", wave, target });
    const outcome = await this.outcomeOf(wave, target);
    const isBad = outcome.kind === "threw" || (outcome.kind === "ended" && outcome.failed);
    // What an interruption cuts off has not failed.
    if (isBad) this.stopped ??= this.isInterrupted ? "interrupted" : "failed";
    this.emit({ kind: "target-ended", outcome });
    return outcome;
  }

  private async outcomeOf(wave: number, target: T): Promise<Outcome<T, R>> {
    try {
      const result = await this.options.run(target);
      return { kind: "ended", target, wave, result, failed: this.options.isFailure(result) };
    } catch (thrown) {
      return { kind: "threw", target, wave, thrown };
    }
  }

  private emit(event: FleetEvent<T, R>): void {
    try {
      this.options.onEvent?.(event);
    } catch (thrown) {
      this.stopped ??= "failed";
      throw thrown;
    }
  }
}
