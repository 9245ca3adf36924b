import { backupSqlDatabase } from "../commands/sql-server/backup-sql-database";
import { getSqlBackupHistory } from "../commands/sql-server/get-sql-backup-history";
import { getSqlDatabase } from "../commands/sql-server/get-sql-database";
import { getSqlInstance } from "../commands/sql-server/get-sql-instance";
import { invokeSqlcmd } from "../commands/sql-server/invoke-sqlcmd";
import { restoreSqlDatabase } from "../commands/sql-server/restore-sql-database";
import type { LabPart } from "../part";
import type { World } from "../world/world";
import { sqlBehaviours } from "./sql-behaviours";
import { sqlHazards } from "./sql-hazards";
import { sqlSlice } from "./sql-slice";
import { endStatements, statementEnds, statementJob } from "./statement-job";

/** SQL Server: an instance with its databases, its cmdlets, and the statements that they send. */
export const sqlPart: LabPart = {
  name: "sql",
  commands: {
    SqlServer: {
      "Backup-SqlDatabase": backupSqlDatabase,
      "Get-SqlBackupHistory": getSqlBackupHistory,
      "Get-SqlDatabase": getSqlDatabase,
      "Get-SqlInstance": getSqlInstance,
      "Invoke-Sqlcmd": invokeSqlcmd,
      "Restore-SqlDatabase": restoreSqlDatabase,
    },
  },
  slices: { sqlServer: sqlSlice },
  behaviours: sqlBehaviours,
  hazards: sqlHazards,
  jobKinds: { "sql-statement": statementJob },
  commandJobs: { SqlServer: { "Invoke-Sqlcmd": "sql-statement" } },
  tasks: {
    "sql.session-ends": (world, task) => endSession(world, task.computer, Number(task.data.id)),
    "sql.statement-ends": statementEnds,
  },
  moments: {
    "sql.backup-written": "A backup of a database was written (database, path).",
    "sql.restored": "A database was restored (database, backupAt: when the backup was made).",
  },
  listeners: {
    "service.stopped": (world, moment) => {
      const server = world.computer(moment.computer).sqlServer;
      if (!server || server.service !== moment.data?.name) return;
      server.sessions = [];
      endStatements(world, moment.computer);
    },
  },
};

function endSession(world: World, computer: string, id: number): void {
  const server = world.computer(computer).sqlServer;
  if (server) server.sessions = server.sessions.filter((session) => session.id !== id);
}
