import type { JournalRecord, RunView } from "../upgrade";
import type { ReportRollback, ReportRollbackPart } from "./report";
import { reasonOf } from "./steps-of";

const ends: ReadonlySet<JournalRecord["kind"]> = new Set(["done", "undone", "undo-failed", "failed"]);

/** What a rollback put back and proved, in its order; undefined: nobody has asked for the old version. */
export function rollbackOf({ rollback, records, end }: RunView): ReportRollback | undefined {
  if (rollback === undefined) return undefined;
  const since = records.findIndex(({ kind }) => kind === "rollback-started");
  const own = records.slice(Math.max(0, since));
  const part = ({ key, title }: { readonly key: string; readonly title: string }): ReportRollbackPart => {
    const ofPart = own.filter((record) => record.key === key);
    const last = ofPart.findLast(({ kind }) => ends.has(kind));
    const begun = ofPart.find(({ kind }) => kind === "undo-started" || kind === "started") ?? last;
    return {
      key,
      title,
      status: statusOf(last, begun),
      because: (last && reasonOf(last)) ?? "",
      from: begun?.at,
      until: last?.at,
    };
  };
  const entries = rollback.plan.entries.map(({ kind, how, rows, parts, isDone, ...entry }) => {
    const deeds = parts.map(part);
    const whole = part(entry);
    return { ...whole, status: wholeStatus(whole, { deeds, isDone }), kind, how, rows, parts: deeds };
  });
  return { askedAt: rollback.at, endedAt: end?.kind === "rolled-back" ? records.at(-1)?.at : undefined, entries };
}

/** One whose deed has failed is not put back, however far it came; an earlier attempt may have put it back. */
function wholeStatus(
  { status }: ReportRollbackPart,
  { deeds, isDone }: { readonly deeds: readonly ReportRollbackPart[]; readonly isDone: boolean },
): ReportRollbackPart["status"] {
  if (status === "not reached") return isDone ? "put back" : status;
  const hasFailed = status === "running" && deeds.some((deed) => deed.status === "not put back");
  return hasFailed ? "not put back" : status;
}

function statusOf(last: JournalRecord | undefined, begun: JournalRecord | undefined): ReportRollbackPart["status"] {
  if (last?.kind === "undone" || last?.kind === "done") return "put back";
  if (last !== undefined) return "not put back";
  return begun === undefined ? "not reached" : "running";
}
