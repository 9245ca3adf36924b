import { loadContent } from "../../database-content";
import type { SqlValue } from "../../grammar/ast";
import type { Row, Table } from "../../query/table";
import { findDatabase } from "../find";
import type { Seat } from "../seat";

/** A table of a database, e.g. TimeTrackerNX.dbo.Projects; its rows as they stand in the content. */
export function userTable(seat: Seat, name: readonly string[]): Table | undefined {
  const [table = "", schema = "dbo", databaseName = seat.database] = [...name].reverse();
  const database = findDatabase(seat.server, databaseName);
  if (database?.state !== "ONLINE") return undefined;
  const { tables } = loadContent(seat.world.blobs, database.content);
  const full = `${schema === "" ? "dbo" : schema}.${table}`.toLowerCase();
  const found = Object.keys(tables).find((candidate) => candidate.toLowerCase() === full);
  if (found === undefined) return undefined;
  const rows = (tables[found] ?? []).map(plainRow);
  return { columns: [...new Set(rows.flatMap((row) => Object.keys(row)))], rows };
}

function plainRow(row: { readonly [column: string]: unknown }): Row {
  const scalar = (value: unknown): SqlValue =>
    value === null || typeof value === "object"
      ? value === null
        ? null
        : JSON.stringify(value)
      : (value as string | number | boolean);
  return Object.fromEntries(Object.entries(row).map(([column, value]) => [column, scalar(value)]));
}
