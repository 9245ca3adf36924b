import type { Clock, RunStore, StoredArtefact } from "../../shell";
import { type RunHistory, replay } from "../history";
import { chained } from "../journal";
import type { JournalKind, JournalRecord, RunEvent } from "../model";

/** What writing a journal needs. */
export interface JournalWriterOptions {
  readonly history: RunHistory;
  /** The journal: a record that announces an effect is here before the effect. */
  readonly target: RunStore;
  /** Its mirror on the operator's disk; it may fail without harm. */
  readonly mirror: RunStore;
  readonly clock: Clock;
  readonly epoch: () => number;
  readonly emit: (event: RunEvent) => void;
}

/** Writes the records of a run, one at a time: to the target, then to the mirror. */
export class JournalWriter {
  private mirrors = true;

  constructor(private readonly options: JournalWriterOptions) {}

  /** Durable on the target when it returns. */
  async record(kind: JournalKind, key: string, data: unknown): Promise<JournalRecord> {
    const { history, target, clock, emit } = this.options;
    const at = new Date(clock.now()).toISOString();
    const content = { runId: history.runId, epoch: this.options.epoch(), at, key, kind, data };
    const { record, line } = chained(history.head, content);
    const journalLine = { runId: record.runId, seq: record.seq, hash: record.hash, line };
    await target.append(journalLine);
    replay(history, record);
    await this.mirrored((mirror) => mirror.append(journalLine));
    emit({ kind: "recorded", record });
    return record;
  }

  /** Writes an artefact to the target and to the mirror; its record is the caller's. */
  async putArtefact(name: string, bytes: Uint8Array): Promise<void> {
    const { runId } = this.options.history;
    await this.options.target.putArtefact(runId, name, bytes);
    await this.mirrored((mirror) => mirror.putArtefact(runId, name, bytes));
  }

  /** What lies on the target, whether or not a record tells of it. */
  artefacts(): Promise<readonly StoredArtefact[]> {
    return this.options.target.artefacts(this.options.history.runId);
  }

  readArtefact(name: string): Promise<Uint8Array | undefined> {
    return this.options.target.readArtefact(this.options.history.runId, name);
  }

  /** The mirror is rebuilt by the next resume; a full disk of the operator must not end a run on the target. */
  private async mirrored(write: (mirror: RunStore) => Promise<void>): Promise<void> {
    if (!this.mirrors) return;
    try {
      await write(this.options.mirror);
    } catch (thrown) {
      this.mirrors = false;
      const because = thrown instanceof Error ? thrown.message : String(thrown);
      this.options.emit({ kind: "warning", text: `The run folder is no longer written: ${because}` });
    }
  }
}
