import type { ProcessState } from "../../processes/process-state";
import { findDatabase, isRunning, sessionsIn } from "../../sql/server/find";
import type { ComputerState } from "../../state/computer-state";
import { keyOf } from "../../state/table";
import type { World } from "../../world/world";
import type { TimeTrackerState } from "./time-tracker-state";

/** Connects a worker process to the product's database, if it is not. Gives false when the database does not let it in. */
export function openAppSession(
  world: World,
  computer: ComputerState,
  who: { readonly product: TimeTrackerState; readonly worker: ProcessState },
): boolean {
  const { product, worker } = who;
  const server = computer.sqlServer;
  const database = server && findDatabase(server, product.database);
  if (!server || !isRunning(computer, server) || database?.state !== "ONLINE") return false;
  const sessions = sessionsIn(computer, server, product.database);
  if (sessions.some(({ processId }) => processId === worker.id)) return true;
  if (database.userAccess !== "MULTI_USER" && sessions.length > 0) return false;
  server.nextSessionId += 1;
  server.sessions.push({
    id: server.nextSessionId,
    login: worker.userName ?? "",
    program: "TimeTracker NX",
    host: computer.name,
    database: keyOf(product.database),
    since: world.now(),
    processId: worker.id,
  });
  return true;
}
