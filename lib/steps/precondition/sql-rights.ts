import { runSql, type SqlDatabase } from "../database";
import { secondsAsMs } from "../duration";
import { isOk, isWrong, type Precondition } from "./precondition";

export interface SqlRights {
  readonly computer: string;
  readonly sql: SqlDatabase;
}

const DEADLINE_MS = secondsAsMs(60);

/**
 * The account may back the database up, look at its files, and put it back: what BACKUP, RESTORE VERIFYONLY, RESTORE
 * and ALTER DATABASE ask for.
 *
 * Source: Transact-SQL reference, BACKUP, RESTORE, RESTORE VERIFYONLY and ALTER DATABASE, "Permissions".
 */
export function sqlRights({ computer, sql }: SqlRights): Precondition {
  return {
    id: "sql-rights",
    computer,
    rows: ["TT-3", "TT-13", "TT-R"],
    group: "Backups and copies",
    title: `The account may back up and restore ${sql.database}`,
    why: "A right that is missing shows at the backup, or worse at the restore, when the new version has already failed.",
    fix: "Have the account made a member of sysadmin for the upgrade, or grant the rights that are named.",
    look: async (context) => {
      const parameters = { database: sql.database };
      const [row] = await runSql(context.on(computer), sql, { id: "permissions", parameters, deadlineMs: DEADLINE_MS });
      if (row === undefined) return isWrong("SQL Server tells nothing of the account's rights");
      if (row.can_backup === null) return isWrong(`there is no database ${sql.database} that the account can see`);
      if (row.is_sysadmin === 1) return isOk("the account is a member of sysadmin");
      const needs = [
        ["BACKUP DATABASE", row.can_backup],
        ["ALTER on the database", row.can_alter],
        ["CREATE ANY DATABASE (verify and restore backups)", row.can_create],
        ["VIEW SERVER STATE (sessions, volumes)", row.can_view_state],
      ] as const;
      const missing = needs.flatMap(([name, granted]) => (granted === 1 ? [] : [name]));
      if (missing.length > 0) return isWrong(`missing: ${missing.join(", ")}`);
      return isOk(`granted: ${needs.map(([name]) => name).join(", ")}`);
    },
  };
}
