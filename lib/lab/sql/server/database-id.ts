import { findDatabase } from "./find";
import type { Seat } from "./seat";
import { SYSTEM_DATABASES } from "./system-databases";

/** DB_ID */
export function idOf(seat: Seat, name: string): number | null {
  const system = SYSTEM_DATABASES.find((database) => database.name === name.trimEnd().toLowerCase());
  return system?.id ?? findDatabase(seat.server, name)?.id ?? null;
}
