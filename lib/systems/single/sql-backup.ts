import { z } from "zod";
import { backupKept } from "../../steps";
import { minutesAsMs } from "../../steps/duration";
import { server, single } from "./single";

/** Inputs of a backup. */
export const sqlBackupInputs = z.strictObject({
  server,
  instance: z.string().min(1).default("localhost").describe("Instance of SQL Server as the server reaches it."),
  database: z.string().min(1).describe("Name of the database."),
  file: z.string().min(1).describe("The backup's file, as SQL Server sees it. Another file is another backup."),
  testRestore: z
    .boolean()
    .default(false)
    .describe("Restore it under another name and check it (DBCC CHECKDB), then drop the copy."),
  trustServerCertificate: z
    .boolean()
    .default(false)
    .describe("Accept a certificate of SQL Server that no authority vouches for."),
  proved: z
    .string()
    .regex(/^[0-9a-f]{64}$/)
    .optional()
    .describe("SHA-256 of the file when it was verified. The Pulumi resource fills this in."),
  waitMinutes: z.number().positive().default(120).describe("How long it may take."),
});

/** A sound COPY_ONLY backup of a database. */
export const sqlBackup = single({
  name: "sql-backup",
  title: "A verified backup of a database",
  inputs: sqlBackupInputs,
  goal: ({ server: computer, instance, database, trustServerCertificate, file, testRestore, proved, waitMinutes }) =>
    backupKept({
      id: "backup",
      computer,
      rows: [],
      sql: { instance, database, trustServerCertificate },
      file,
      testRestore,
      sha256: proved,
      deadlineMs: minutesAsMs(waitMinutes),
    }),
  seen: ({ sha256 }) => ({ sha256: sha256 ?? "" }),
});
