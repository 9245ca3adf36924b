import { z } from "zod";
import { size } from "../estate/quantity";

const plainRow = z.record(z.string(), z.union([z.string(), z.number(), z.boolean(), z.null()]));

const database = z.strictObject({
  name: z.string().min(1).max(128),
  /** Version of the product's schema in it. */
  schemaVersion: z.string().default("1"),
  recoveryModel: z.enum(["FULL", "BULK_LOGGED", "SIMPLE"]).default("SIMPLE"),
  compatibilityLevel: z.int().min(80).max(170).default(150),
  /** Size of the data file and of the log. */
  data: size.prefault("512MB"),
  log: size.prefault("128MB"),
  /** What DBCC CHECKDB finds. */
  consistencyErrors: z.int().min(0).default(0),
  /** By "schema.table". */
  tables: z.record(z.string(), z.array(plainRow)).default({}),
});

const session = z.strictObject({
  database: z.string().min(1),
  login: z.string().min(1),
  program: z.string().default(".Net SqlClient Data Provider"),
  host: z.string().default("CLIENT01"),
});

/** `sqlServer:` of a computer in estate.yaml. */
export const sqlSchema = z.strictObject({
  /** Its Windows service, which the computer must have. */
  service: z.string().default("MSSQLSERVER"),
  /** Name of the instance; empty: the default instance. */
  instance: z.string().default(""),
  version: z.string().default("16.0.4175.1"),
  edition: z.string().default("Standard Edition (64-bit)"),
  certificate: z.enum(["self-signed", "trusted"]).default("self-signed"),
  dataPath: z.string().default("C:\\Program Files\\Microsoft SQL Server\\MSSQL16.MSSQLSERVER\\MSSQL\\DATA"),
  logPath: z.string().default("C:\\Program Files\\Microsoft SQL Server\\MSSQL16.MSSQLSERVER\\MSSQL\\DATA"),
  backupPath: z.string().default("C:\\Program Files\\Microsoft SQL Server\\MSSQL16.MSSQLSERVER\\MSSQL\\Backup"),
  /** What backup, restore and verification move in a second. */
  perSecond: size.prefault("200MB"),
  /** Permissions that the operator's login lacks. Without any it is a sysadmin. */
  denied: z.array(z.enum(["BACKUP DATABASE", "ALTER", "CREATE ANY DATABASE", "VIEW SERVER STATE"])).optional(),
  databases: z.array(database).default([]),
  sessions: z.array(session).default([]),
});

export type SqlInput = z.output<typeof sqlSchema>;
