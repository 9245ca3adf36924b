import type { CommandEvent, LabEvent } from "../../lab/history";
import { effectiveChanges } from "./commands";

/** A journal record as it arrived on the target (the run's journal is JSON Lines, design §3). */
export interface ArrivedRecord {
  readonly event: CommandEvent;
  readonly runId: string;
  readonly kind: string;
  readonly key: string;
}

/** The records that were appended to journals on the estate, each once, in order. */
export function arrivedRecords(history: readonly LabEvent[]): readonly ArrivedRecord[] {
  const seen = new Set<string>();
  return effectiveChanges(history)
    .filter((event) => event.name === "Add-CutoverJournalRecord")
    .filter((event) => {
      // The same record may be sent twice, when the first answer was lost.
      const id = `${event.parameters.RunId} ${event.parameters.Seq}`;
      return seen.has(id) ? false : seen.add(id);
    })
    .map(arrived);
}

function arrived(event: CommandEvent): ArrivedRecord {
  const record: { readonly kind?: unknown; readonly key?: unknown } = JSON.parse(String(event.parameters.Line));
  return { event, runId: String(event.parameters.RunId), kind: String(record.kind), key: String(record.key) };
}
