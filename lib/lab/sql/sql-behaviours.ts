import type { Behaviour } from "../behaviours/behaviour";

/** What the lab believes about SQL Server and its cmdlets. */
export const sqlBehaviours: readonly Behaviour[] = [
  {
    id: "sql.encrypt-by-default",
    text: "Invoke-Sqlcmd connects with Encrypt=Mandatory; a self-signed server needs -TrustServerCertificate or -Encrypt Optional; other cmdlets do not insist.",
    source: "contracts/QUIRKS.md, SqlServer: since 22.0.59 (SQLServerPSModule#35, #46, #49)",
  },
  {
    id: "sql.restore-cmdlet-limit",
    text: "Restore-SqlDatabase gives up after 600 s whatever -ConnectionTimeout says; Invoke-Sqlcmd with -QueryTimeout 0 does not.",
    source: "contracts/QUIRKS.md, SqlServer: SQLServerPSModule#60",
  },
  {
    id: "sql.verifyonly-reads-checksums",
    text: "RESTORE VERIFYONLY reads the set to its end and checks page checksums where the backup has them; it does not prove the data's structure.",
    source: "Transact-SQL reference, RESTORE VERIFYONLY, Remarks",
  },
  {
    id: "sql.checksum-needs-checksums",
    text: "RESTORE … WITH CHECKSUM on a backup without checksums is refused (error 3187).",
    source: "Transact-SQL reference, RESTORE Statements - Arguments, CHECKSUM",
  },
  {
    id: "sql.exclusive-access",
    text: "RESTORE DATABASE over a database that anybody is in fails with error 3101.",
    source: "SQL Server, MSSQLSERVER error 3101",
  },
  {
    id: "sql.single-user",
    text: "SET SINGLE_USER WITH ROLLBACK IMMEDIATE ends the other sessions; afterwards whoever comes first takes the one place.",
    source: "Transact-SQL reference, ALTER DATABASE SET options, SINGLE_USER",
  },
  {
    id: "sql.tail-of-log",
    text: "Without REPLACE a database in the full recovery model is not overwritten while the tail of its log is not backed up (error 3159).",
    source: "Transact-SQL reference, RESTORE Statements - Arguments, REPLACE",
  },
  {
    id: "sql.backup-appends",
    text: "BACKUP adds a set to an existing file unless INIT (-Initialize) or FORMAT is given; FILE = n chooses the set.",
    source: "Transact-SQL reference, BACKUP, NOINIT | INIT",
  },
  {
    id: "sql.backup-makes-no-folder",
    text: "BACKUP TO DISK into a folder that does not exist fails with error 3201, operating system error 3.",
    source: "SQL Server, MSSQLSERVER error 3201",
  },
  {
    id: "sql.interrupted-restore",
    text: "What a restore leaves behind when it breaks off, or when Restore-SqlDatabase gives up.",
    source: "assumed",
    variants: [
      { id: "restoring", text: "The database stays in the state RESTORING; another restore replaces it." },
      { id: "suspect", text: "The database is SUSPECT; another restore WITH REPLACE replaces it." },
    ],
    default: "restoring",
  },
  {
    id: "sql.full-disk",
    text: "What lies at the path of a backup that ran out of disk space.",
    source: "assumed",
    variants: [
      { id: "nothing", text: "No file, or the file as it was before." },
      { id: "torn-file", text: "The beginning of the backup, which no statement can read." },
    ],
    default: "nothing",
  },
];
