import type { SqlValue } from "../grammar/ast";
import { SqlError } from "../sql-error";
import { findDatabase } from "./find";
import type { Seat } from "./seat";

/** Whether the login lacks a permission, or any at all: then it is no sysadmin. */
export function isDenied({ server }: Pick<Seat, "server">, permission?: string): boolean {
  const denied = server.denied ?? [];
  return permission === undefined ? denied.length > 0 : denied.includes(permission.toUpperCase());
}

/** HAS_PERMS_BY_NAME: NULL for a securable that is not there (Transact-SQL reference, HAS_PERMS_BY_NAME). */
export function hasPermission(seat: Seat, securable: SqlValue, permission: string): SqlValue {
  const name = securable === null ? undefined : String(securable).replace(/^\[(.*)\]$/s, "$1");
  if (name !== undefined && findDatabase(seat.server, name.split("]]").join("]")) === undefined) return null;
  return isDenied(seat, permission) ? 0 : 1;
}

/** Error 262: the login may not do that in the database. */
export function permissionDenied(permission: string, database: string): SqlError {
  const message = `${permission} permission denied in database '${database}'.`;
  return new SqlError({ number: 262, severity: 14, message });
}
