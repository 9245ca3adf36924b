import type { CommandEvent, LabEvent } from "../../lab/history";

/** Commands that keep a run's own books: its lock, its journal, its artefacts. Nothing of the product changes by them. */
const bookkeeping = new Set([
  "Enter-CutoverLock",
  "Set-CutoverLock",
  "Exit-CutoverLock",
  "Set-CutoverLockHead",
  "Add-CutoverJournalRecord",
  "Repair-CutoverJournal",
  "Save-CutoverArtefact",
]);

export const isBookkeeping = (command: CommandEvent): boolean => bookkeeping.has(command.name);

/** Changing commands that took effect, also those whose answer was lost on the way back. */
export function effectiveChanges(history: readonly LabEvent[]): readonly CommandEvent[] {
  return history.filter(
    (event): event is CommandEvent =>
      event.kind === "command" && event.effect === "changes" && (event.outcome === "ok" || event.outcome === "lost"),
  );
}

/** Changing commands that did something to the product or its surroundings. */
export function effectsOnEstate(history: readonly LabEvent[]): readonly CommandEvent[] {
  return effectiveChanges(history).filter((command) => !isBookkeeping(command));
}
