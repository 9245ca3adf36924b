import { SqlError } from "../sql-error";
import { findDatabase, needDatabase, sessionsIn } from "./find";
import type { Seat } from "./seat";
import { SYSTEM_DATABASES } from "./system-databases";

/** Whether a session may go into a database; gives its name as the server spells it. Used by USE. */
export function enterDatabase(seat: Seat, name: string): string {
  const system = SYSTEM_DATABASES.find((database) => database.name === name.toLowerCase());
  if (system) return system.name;
  const database = needDatabase(seat.server, name);
  if (database.state === "RESTORING") {
    const message = `Database '${name}' cannot be opened. It is in the middle of a restore.`;
    throw new SqlError({ number: 927, severity: 14, state: 2, message });
  }
  if (database.state !== "ONLINE") {
    const message = `Database '${name}' cannot be opened because it is offline.`;
    throw new SqlError({ number: 942, severity: 14, state: 4, message });
  }
  if (database.userAccess === "SINGLE_USER" && sessionsIn(seat.computer, seat.server, name).length > 0) {
    const message = `Database '${name}' is already open and can only have one user at a time.`;
    throw new SqlError({ number: 924, severity: 14, message });
  }
  return database.name;
}

/** The same at login: whatever stands in the way is error 4060. */
export function loginTo(seat: Seat, name: string): string {
  try {
    if (name.toLowerCase() !== "master" && !isSystem(name) && !findDatabase(seat.server, name))
      throw cannotOpen(seat, name);
    return enterDatabase(seat, name);
  } catch (thrown) {
    throw thrown instanceof SqlError ? cannotOpen(seat, name) : thrown;
  }
}

function isSystem(name: string): boolean {
  return SYSTEM_DATABASES.some((database) => database.name === name.toLowerCase());
}

function cannotOpen(seat: Seat, name: string): SqlError {
  const message = `Cannot open database "${name}" requested by the login. The login failed.\nLogin failed for user '${seat.login}'.`;
  return new SqlError({ number: 4060, severity: 11, message });
}
