import type { ChangeEvent, LabEvent, Plain, Subject } from "../../lab/history";

/** The changes of a subject, in order; of one name, or to certain states, if asked for. */
export function changesOf(
  history: readonly LabEvent[],
  subject: Subject,
  only: { readonly name?: string; readonly to?: readonly Plain[] } = {},
): readonly ChangeEvent[] {
  return history.filter(
    (event): event is ChangeEvent =>
      event.kind === "change" &&
      event.subject === subject &&
      (only.name === undefined || sameName(event.name, only.name)) &&
      (only.to === undefined || only.to.includes(event.to)),
  );
}

/** Windows names do not tell upper from lower case. */
export const sameName = (one: string, other: string): boolean => one.toLowerCase() === other.toLowerCase();

/**
 * The state of a thing just before an event: what its last change made of it, or what its next change found. Undefined
 * when the history never says.
 */
export function stateBefore(
  history: readonly LabEvent[],
  event: LabEvent,
  thing: { readonly subject: Subject; readonly name?: string },
): Plain | undefined {
  const changes = changesOf(history, thing.subject, thing.name === undefined ? {} : { name: thing.name });
  const here = changes.filter((change) => change.computer === event.computer);
  const last = here.findLast((change) => change.seq < event.seq);
  return last === undefined ? here.find((change) => change.seq >= event.seq)?.from : last.to;
}
