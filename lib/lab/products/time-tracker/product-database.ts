import { type DatabaseContent, loadContent, storeContent } from "../../sql/database-content";
import { findDatabase, isRunning } from "../../sql/server/find";
import type { DatabaseState } from "../../sql/sql-state";
import type { ComputerState } from "../../state/computer-state";
import type { World } from "../../world/world";
import type { TimeTrackerState } from "./time-tracker-state";

/** The product's database while it can be used. */
export function usableDatabase(computer: ComputerState, product: TimeTrackerState): DatabaseState | undefined {
  const server = computer.sqlServer;
  if (!server || !isRunning(computer, server)) return undefined;
  const database = findDatabase(server, product.database);
  return database?.state === "ONLINE" ? database : undefined;
}

export function contentOf(world: World, database: DatabaseState): DatabaseContent {
  return loadContent(world.blobs, database.content);
}

/** Changes the content and writes its new checksum into the history. */
export function changeContent(
  world: World,
  computer: ComputerState,
  change: { readonly database: DatabaseState; readonly to: DatabaseContent },
): void {
  const { database, to } = change;
  const from = database.content;
  database.content = storeContent(world.blobs, to);
  const detail = { state: database.state, schemaVersion: to.schemaVersion };
  world.emit({ computer: computer.name, subject: "database", name: database.name, from, to: database.content, detail });
}
