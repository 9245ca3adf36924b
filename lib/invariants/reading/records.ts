import type { CommandEvent, LabEvent } from "../../lab/history";
import { effectiveChanges } from "./commands";

/** A journal record as it arrived on the target (the run's journal is JSON Lines, design §3). */
export interface ArrivedRecord {
  readonly event: CommandEvent;
  readonly runId: string;
  readonly kind: string;
  readonly key: string;
  /** Of `failed`: whether the point of no return was passed, so that users are locked out next. */
  readonly isPast: boolean;
  /** Of `undo-started`: a window that keeps users out, which is put back behind everything else. */
  readonly isLast: boolean;
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
  const { RunId, Line } = event.parameters;
  // The lab keeps very long texts by their hash alone: those are the records that carry a whole plan.
  const record: Line = typeof Line === "string" ? JSON.parse(Line) : {};
  const { kind = "", key = "", data } = record;
  return { event, runId: String(RunId), kind, key, isPast: data?.past === true, isLast: data?.last === true };
}

interface Line {
  readonly kind?: string;
  readonly key?: string;
  readonly data?: { readonly past?: unknown; readonly last?: unknown } | null;
}
