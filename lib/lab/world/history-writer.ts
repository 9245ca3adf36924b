import type { ChangeEvent, CommandEvent, HazardEvent, HttpEvent, LabEvent } from "../history";
import type { EstateState } from "../state/estate-state";

type Draft<E> = E extends LabEvent ? Omit<E, "seq" | "at"> : never;
/** An event before it has its place. */
export type EventDraft = Draft<CommandEvent> | Draft<ChangeEvent> | Draft<HttpEvent> | Draft<HazardEvent>;

/** Appends events, numbers them, and holds back those of a command until the command's own event stands before them. */
export class HistoryWriter {
  private readonly list: LabEvent[];
  private held: EventDraft[] | undefined;

  constructor(
    private readonly state: EstateState,
    history: readonly LabEvent[],
  ) {
    this.list = [...history];
  }

  all(): readonly LabEvent[] {
    return this.list;
  }

  write(draft: EventDraft): void {
    if (this.held === undefined) this.append(draft);
    else this.held.push(draft);
  }

  /** From now on events wait for `release`. */
  hold(): void {
    this.held = [];
  }

  /** Appends the given event (where there is one), then those that were held back. */
  release(first: EventDraft | undefined): void {
    const held = this.held ?? [];
    this.held = undefined;
    if (first !== undefined) this.append(first);
    for (const draft of held) this.append(draft);
  }

  /** Whether a command that calls itself reading has changed something. */
  heldChangeBy(by: ChangeEvent["by"]): boolean {
    return (this.held ?? []).some((draft) => draft.kind === "change" && draft.by === by);
  }

  private append(draft: EventDraft): void {
    this.list.push({ seq: this.list.length + 1, at: this.state.now, ...draft } as LabEvent);
  }
}
