import { invariant } from "../invariant";
import { changesOf } from "../reading/changes";

/** SQL Server's service is MSSQLSERVER or MSSQL$INSTANCE (learn.microsoft.com, "Configure Windows service accounts"). */
const databaseServices = /^(MSSQLSERVER|MSSQL\$.+|Redis.*)$/i;
const databaseProcesses = /^(sqlservr|redis-server)(\.exe)?(:|$)/i;

/** TT-8: do NOT stop SQL Server or Redis. */
export const databasesKeepRunning = invariant(
  { id: "databases-keep-running", title: "No run stops SQL Server or Redis", rows: ["TT-8"] },
  (history) => {
    const services = changesOf(history, "service", { to: ["Stopped", "StopPending"] });
    const processes = changesOf(history, "process", { to: ["absent"] });
    return [
      ...services.filter((event) => databaseServices.test(event.name)),
      ...processes.filter((event) => databaseProcesses.test(event.name)),
    ]
      .filter((event) => event.by === "command" || event.by === "job")
      .map((event) => ({ event, what: `${event.name} was stopped on ${event.computer}.` }));
  },
);
