import { nextTurn } from "../process/next-turn";
import type { EstateWorld } from "../world/estate-world";
import { runUntil } from "./run-task";

interface Sleeper {
  readonly wakeAt: number;
  readonly wake: () => void;
  readonly fail: (reason: unknown) => void;
}

/**
 * Virtual time. It moves only while somebody sleeps: to the earliest wake-up, through every task that is due before.
 * Between two wake-ups the woken one has its turn first. Wall time never moves it.
 */
export class Timeline {
  private sleepers: Sleeper[] = [];
  private moving = false;

  constructor(
    private readonly world: EstateWorld,
    /** Called after each move, before anybody wakes. */
    private readonly moved: () => void,
  ) {}

  sleep(ms: number, signal?: AbortSignal): Promise<void> {
    return this.until(this.world.now() + Math.max(0, ms), signal);
  }

  until(wakeAt: number, signal?: AbortSignal): Promise<void> {
    return new Promise((resolve, reject) => {
      if (signal?.aborted === true) return reject(signal.reason);
      const forget = () => {
        signal?.removeEventListener("abort", abort);
        this.sleepers = this.sleepers.filter((other) => other !== sleeper);
      };
      const abort = () => sleeper.fail(signal?.reason);
      const sleeper: Sleeper = {
        wakeAt,
        wake: () => {
          forget();
          resolve();
        },
        fail: (reason) => {
          forget();
          reject(reason);
        },
      };
      signal?.addEventListener("abort", abort, { once: true });
      this.sleepers.push(sleeper);
      if (!this.moving) void this.move();
    });
  }

  private async move(): Promise<void> {
    this.moving = true;
    try {
      while (true) {
        // Whoever is under way gets as far as its own sleep before time moves.
        await nextTurn();
        const first = this.earliest();
        if (first === undefined) return;
        this.moveTo(first.wakeAt);
        first.wake();
      }
    } catch (error) {
      for (const sleeper of this.sleepers) sleeper.fail(error);
    } finally {
      this.moving = false;
    }
  }

  private moveTo(instant: number): void {
    runUntil(this.world, instant);
    this.moved();
  }

  private earliest(): Sleeper | undefined {
    return this.sleepers.reduce<Sleeper | undefined>(
      (first, other) => (first === undefined || other.wakeAt < first.wakeAt ? other : first),
      undefined,
    );
  }
}
