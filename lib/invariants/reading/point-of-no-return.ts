import type { LabEvent } from "../../lab/history";
import { changesOf } from "./changes";

/** Whether the lock of the event's computer said, before the event, that its run is past the point of no return. */
export function isPastPointOfNoReturn(history: readonly LabEvent[], event: LabEvent): boolean {
  const locks = changesOf(history, "lock").filter((one) => one.computer === event.computer && one.seq < event.seq);
  const last = locks.at(-1);
  return last?.to === "held" && last.detail?.pastPointOfNoReturn === true;
}
