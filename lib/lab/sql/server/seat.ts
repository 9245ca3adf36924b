import type { ComputerState } from "../../state/computer-state";
import type { World } from "../../world/world";
import type { SqlServerState } from "../sql-state";

/** Where a statement runs: server, its computer, the session. */
export interface Seat {
  readonly world: World;
  readonly computer: ComputerState;
  readonly server: SqlServerState;
  readonly sessionId: number;
  readonly login: string;
  readonly program: string;
  /** The database that the session is in, as written. */
  database: string;
}

/** datetime has no zone: it is the server's own time. The lab's servers stand in UTC, off by their clock's error. */
export function localDate(seat: Pick<Seat, "computer">, time: number): Date {
  return new Date(time + seat.computer.facts.clockOffsetMs);
}
