/**
 * Pulumi creates resources side by side, and a computer has one lock: work on the same computer waits for its turn, so
 * that the resources of one deployment do not refuse each other.
 */
export class Turns {
  private readonly last = new Map<string, Promise<void>>();

  /** Does work once all earlier work on any of the computers has ended, however that ended. */
  async take<T>(computers: readonly string[], work: () => Promise<T>): Promise<T> {
    const names = computers.map((name) => name.toLowerCase());
    const earlier = Promise.all(names.map((name) => this.last.get(name)));
    let end = (): void => undefined;
    const ended = new Promise<void>((resolve) => {
      end = resolve;
    });
    for (const name of names) this.last.set(name, ended);
    await earlier;
    try {
      return await work();
    } finally {
      end();
    }
  }
}
