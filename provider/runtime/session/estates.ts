import type { Estate } from "../../../lib/estate";
import type { EstateGiven } from "../kinds";

type Opening = (declaration: EstateGiven) => Promise<Estate>;

interface Entry {
  readonly estate: Promise<Estate>;
  users: number;
}

/**
 * The estates of a deployment: each is opened by the first who needs it and shared by all, so that there is one session
 * pool, or one connection to a lab, however many resources there are.
 */
export class Estates {
  private readonly entries = new Map<string, Entry>();

  /** @param keep whether an estate that nobody uses stays open for the next one */
  constructor(
    private readonly open: Opening,
    private readonly keep: boolean,
  ) {}

  async use<T>(declaration: EstateGiven, work: (estate: Estate) => Promise<T>): Promise<T> {
    const key = JSON.stringify(declaration);
    const entry = this.entries.get(key) ?? { estate: this.open(declaration), users: 0 };
    this.entries.set(key, entry);
    entry.users += 1;
    try {
      return await work(await entry.estate);
    } catch (thrown) {
      // What could not be opened is tried anew by the next one.
      if (await hasFailed(entry.estate)) this.entries.delete(key);
      throw thrown;
    } finally {
      entry.users -= 1;
      if (entry.users === 0 && !this.keep && this.entries.get(key) === entry) await this.closeEntry(key, entry);
    }
  }

  /** Closes everything, on whatever way out. */
  async close(): Promise<void> {
    await Promise.all([...this.entries].map(([key, entry]) => this.closeEntry(key, entry)));
  }

  private async closeEntry(key: string, { estate }: Entry): Promise<void> {
    this.entries.delete(key);
    const opened = await estate.catch(() => undefined);
    await opened?.close();
  }
}

const hasFailed = (estate: Promise<Estate>): Promise<boolean> =>
  estate.then(
    () => false,
    () => true,
  );
