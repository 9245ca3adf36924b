/** How a page's server ended. */
export type Ending = "saved" | "left" | "closed" | "idle" | "interrupted";

export interface LifetimeLimits {
  /** Without any request for so long, nobody works on it any more. */
  readonly idleMs: number;
  /** With no page open for so long, it was closed and not just loaded again. */
  readonly closedMs: number;
}

/** Knows when a server that serves one person has done its work: told so, forgotten, or left alone. */
export class Lifetime {
  readonly ended: Promise<Ending>;
  end: (ending: Ending) => void = () => undefined;
  private openPages = 0;
  private isOver = false;
  private idle: NodeJS.Timeout | undefined;
  private closed: NodeJS.Timeout | undefined;

  constructor(private readonly limits: LifetimeLimits) {
    this.ended = new Promise((resolve) => {
      this.end = (ending) => {
        this.isOver = true;
        clearTimeout(this.idle);
        clearTimeout(this.closed);
        resolve(ending);
      };
    });
    this.used();
  }

  /** Somebody did something. */
  used(): void {
    if (this.isOver) return;
    clearTimeout(this.idle);
    this.idle = setTimeout(() => this.end("idle"), this.limits.idleMs);
  }

  /** A page is open; gives what is to be called when it is not any more. */
  pageOpened(): () => void {
    this.openPages++;
    clearTimeout(this.closed);
    return () => {
      this.openPages--;
      // The page that goes because the server has ended must not keep the command waiting for it.
      if (this.openPages === 0 && !this.isOver)
        this.closed = setTimeout(() => this.end("closed"), this.limits.closedMs);
    };
  }
}
