import type { ComputerState } from "../../state/computer-state";
import { entryOf, keyOf } from "../../state/table";
import { SqlError } from "../sql-error";
import type { DatabaseState, SessionState, SqlServerState } from "../sql-state";

/** Whether the instance's Windows service runs. */
export function isRunning(computer: ComputerState, server: SqlServerState): boolean {
  return entryOf(computer.services, keyOf(server.service))?.status === "Running";
}

/** Whether a client means this instance by that name (".", "(local)", "localhost", the computer, "tcp:…,1433"). */
export function answersTo(computer: ComputerState, server: SqlServerState, name: string): boolean {
  const plain = name
    .trim()
    .replace(/^(?:tcp|np|lpc|admin):/i, "")
    .replace(/,\d+$/, "");
  const [host = "", instance = ""] = plain.split("\\");
  const hosts = [".", "(local)", "localhost", "127.0.0.1", computer.name.toLowerCase()];
  return hosts.includes(host.toLowerCase()) && instance.toLowerCase() === server.instance.toLowerCase();
}

export function findDatabase(server: SqlServerState, name: string): DatabaseState | undefined {
  return entryOf(server.databases, keyOf(name.trimEnd()));
}

/** @throws SqlError 911 when there is no such database. */
export function needDatabase(server: SqlServerState, name: string): DatabaseState {
  const database = findDatabase(server, name);
  if (database) return database;
  const message = `Database '${name}' does not exist. Make sure that the name is entered correctly.`;
  throw new SqlError({ number: 911, severity: 16, message });
}

/** The sessions in a database, whose processes still live. */
export function sessionsIn(computer: ComputerState, server: SqlServerState, name: string): readonly SessionState[] {
  return livingSessions(computer, server).filter((session) => session.database === keyOf(name));
}

export function livingSessions(computer: ComputerState, server: SqlServerState): readonly SessionState[] {
  return server.sessions.filter(
    ({ processId }) => processId === undefined || entryOf(computer.processes.byId, String(processId)) !== undefined,
  );
}
